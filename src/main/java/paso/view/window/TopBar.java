package paso.view.window;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.model.Language;
import paso.style.Theme;
import paso.view.control.Command;
import paso.view.control.Commands;
import paso.view.control.Icons;
import paso.view.control.Logo;
import paso.view.control.MenuPlace;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/** The bar over the map: mark and name, search, the date in the middle, theme, language, menu, export. */
final class TopBar extends Region {

    static final double HEIGHT_PX = 52;

    private static final double EDGE_PX = 16;
    private static final double GAP_PX = 24;
    private static final double MAX_SEARCH_PX = 372;

    private final Logo logo = new Logo();
    private final SearchBox search;
    private final DateControl date;
    private final HBox right;

    TopBar(
            MapState state,
            SearchBox search,
            DateControl date,
            WindowText text,
            Commands commands,
            ProjectionMenu projection) {
        this.search = search;
        this.date = date;
        getStyleClass().add("top-bar");
        Button theme = Icons.button(Feather.SUN, "theme-toggle", text.bound("top.theme"), () -> state.theme()
                .set(otherThan(state.theme().get())));
        theme.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new FontIcon(iconOf(otherThan(state.theme().get()))), state.theme()));
        Button language = new Button();
        language.setId("language-toggle");
        language.getStyleClass().addAll("plain-button", "language-button");
        language.textProperty().bind(text.bound("top.otherLanguageShort"));
        language.accessibleTextProperty().bind(text.bound("top.otherLanguage"));
        Icons.tip(language, text.bound("top.otherLanguage"));
        language.setOnAction(
                event -> state.language().set(state.language().get() == Language.EN ? Language.ES : Language.EN));
        Button export = new Button();
        export.setId("export-button");
        export.setGraphic(Icons.of(Feather.DOWNLOAD));
        export.getStyleClass().add("primary-button");
        export.textProperty().bind(text.bound("top.export"));
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> commands.run(Command.EXPORT));
        Icons.tip(export, Command.EXPORT.tip(text, "top.exportTip"));
        right = new HBox(4, theme, language, menu(text, commands, projection), new Region(), export);
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(logo, search, date, right);
    }

    /** The window is light or dark; the looks for paper are for what is printed and exported. */
    private static Theme otherThan(Theme theme) {
        return theme.ofWindow() == Theme.DARK ? Theme.LIGHT : Theme.DARK;
    }

    private static Feather iconOf(Theme theme) {
        return theme == Theme.DARK ? Feather.MOON : Feather.SUN;
    }

    private static Button menu(WindowText text, Commands commands, ProjectionMenu projection) {
        Function<Command, MenuItem> item = command -> commands.item(command, text);
        ContextMenu menu = new ContextMenu(
                item.apply(Command.UNDO),
                item.apply(Command.REDO),
                new SeparatorMenuItem(),
                item.apply(Command.OPEN),
                projection,
                new SeparatorMenuItem(),
                item.apply(Command.COPY_PICTURE),
                item.apply(Command.COPY_CITATION),
                item.apply(Command.PRINT),
                new SeparatorMenuItem(),
                item.apply(Command.RESET_LAYOUT),
                new SeparatorMenuItem(),
                item.apply(Command.HELP),
                item.apply(Command.ABOUT));
        menu.setId("menu");
        MenuPlace.keepInWindow(menu);
        menu.setOnShowing(event -> projection.markPresent());
        Button button = new Button("", Icons.of(Feather.MENU));
        button.setId("menu-button");
        Icons.dress(button, text.bound("top.menu"));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 6));
        return button;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_PX;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double rightWidth = right.prefWidth(-1);
        double dateWidth = date.prefWidth(-1);
        double logoWidth = logo.prefWidth(-1);
        layoutInArea(logo, EDGE_PX, 0, logoWidth, HEIGHT_PX, 0, HPos.LEFT, VPos.CENTER);
        double rightX = width - 12 - rightWidth;
        layoutInArea(right, rightX, 0, rightWidth, HEIGHT_PX, 0, HPos.RIGHT, VPos.CENTER);
        double searchX = EDGE_PX + logoWidth + GAP_PX;
        // in the middle of the window, moved aside only where the bar is too narrow for that
        double dateX = Math.min((width - dateWidth) / 2, rightX - GAP_PX - dateWidth);
        double searchWidth = Math.max(120, Math.min(MAX_SEARCH_PX, dateX - GAP_PX - searchX));
        dateX = Math.max(dateX, searchX + searchWidth + 8);
        place(search, searchX, searchWidth, 34);
        place(date, dateX, dateWidth, 36);
    }

    private static void place(Region child, double x, double width, double height) {
        child.resizeRelocate(Math.round(x), Math.round((HEIGHT_PX - height) / 2), Math.round(width), height);
    }
}
