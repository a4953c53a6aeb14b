package paso.view.card;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import paso.model.Language;
import paso.model.Status;
import paso.view.control.Icons;
import paso.view.control.KeptNodes;
import paso.view.control.StateIcon;
import paso.view.words.WindowText;

/** Shows a card. Made anew for each card: a card is small. */
public final class CardView extends VBox {

    /** What a person may ask of a card. */
    public interface Actions {
        /** Selects and shows another subject. */
        void open(String subjectId);

        /** Moves the clock to an event and shows it. */
        void openEvent(String eventId);

        /** Opens a source's address, or says it where it cannot. */
        void openAddress(String url);

        void back();

        void close();
    }

    private static final int EVENTS_SHOWN = 8;

    private final WindowText text;
    private final Actions actions;
    private final KeptNodes kept = new KeptNodes(this);
    private Language languageShown = Language.EN;

    public CardView(WindowText text, Actions actions) {
        this.text = text;
        this.actions = actions;
        setId("card");
        getStyleClass().add("card");
    }

    /**
     * Shows a card in place of the one before; what both have in common stays.
     *
     * @param canGoBack whether there is an extent to fly back to
     */
    public void show(Card card, boolean canGoBack) {
        Language language = text.language();
        if (language != languageShown) {
            kept.forget();
            languageShown = language;
        }
        String look = card.badge().map(Card.Badge::look).orElse("");
        kept.add(
                List.of("head", card.id(), card.title(), card.subtitle(), look, canGoBack),
                () -> head(card, canGoBack));
        card.badge().ifPresent(badge -> kept.add(badge, () -> badge(badge)));
        addBox("card-modes", card.modes(), CardView::mode);
        addText(card.reason(), "card-reason");
        if (!card.reason().isBlank()) {
            addEvidence(card);
        }
        addBox("card-facts", card.facts(), CardView::fact);
        if (card.reason().isBlank()) {
            addEvidence(card);
        }
        addText(card.note(), "card-note", "text-second");
        addGroup(card.linksHeading(), card.links(), this::link);
        addGroup(text.of("way"), card.steps(), CardView::step);
        if (!card.series().isEmpty()) {
            addGroup(text.of("card.counts", card.series().get(0).month()), card.series(), CardView::series);
        }
        addGroup(text.of("events"), nearest(card.events()), this::event);
        kept.show();
    }

    /** Who says so, and the state over the months around. */
    private void addEvidence(Card card) {
        if (!card.sources().isEmpty()) {
            kept.add(List.of("sources", card.sources()), () -> sources(card.sources()));
        }
        card.strip().ifPresent(strip -> kept.add(strip, () -> new StateStrip(strip)));
    }

    private <T> void addBox(String styleClass, List<T> lines, Function<T, Node> node) {
        if (!lines.isEmpty()) {
            kept.add(List.of(styleClass, lines), () -> {
                VBox box = new VBox();
                box.getStyleClass().add(styleClass);
                lines.forEach(line -> box.getChildren().add(node.apply(line)));
                return box;
            });
        }
    }

    private <T> void addGroup(String heading, List<T> lines, Function<T, Node> node) {
        if (!lines.isEmpty()) {
            kept.add(List.of("group", heading, lines), () -> {
                Label title = new Label(heading);
                title.getStyleClass().addAll("small-heading", "text-third");
                VBox group = new VBox(title);
                lines.forEach(line -> group.getChildren().add(node.apply(line)));
                group.getStyleClass().add("card-group");
                return group;
            });
        }
    }

    private void addText(String text, String... styleClasses) {
        if (!text.isBlank()) {
            kept.add(List.of("text", text, List.of(styleClasses)), () -> wrapped(text, styleClasses));
        }
    }

    private static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private Node head(Card card, boolean canGoBack) {
        Label title = new Label(card.title());
        title.setId("card-title");
        title.getStyleClass().add("text-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox names = new VBox(title);
        names.getStyleClass().add("card-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        if (!card.subtitle().isBlank()) {
            Label subtitle = new Label(card.subtitle());
            subtitle.getStyleClass().addAll("text-second", "card-subtitle");
            subtitle.setWrapText(true);
            subtitle.setMinHeight(Region.USE_PREF_SIZE);
            names.getChildren().add(subtitle);
        }
        HBox head = new HBox();
        head.getStyleClass().add("card-head");
        card.badge().ifPresent(badge -> head.getChildren().add(symbol(badge.look())));
        head.getChildren().add(names);
        if (canGoBack) {
            var back = Icons.button(Feather.CORNER_UP_LEFT, "card-back", text.bound("card.back"), actions::back);
            back.getStyleClass().add("small");
            head.getChildren().add(back);
        }
        var close = Icons.button(Feather.X, "card-close", text.bound("close"), actions::close);
        close.getStyleClass().add("small");
        head.getChildren().add(close);
        return head;
    }

    /** The symbol of a state, or of a caravan. */
    private static Node symbol(String look) {
        StackPane box = new StackPane();
        box.getStyleClass().add("card-symbol");
        if (look.equals("caravan")) {
            SVGPath pointer = new SVGPath();
            pointer.setContent("M7 1L12 13L7 10L2 13z");
            pointer.getStyleClass().add("caravan-symbol");
            box.getChildren().setAll(pointer);
        } else {
            Status.named(look).ifPresent(status -> box.getChildren().setAll(new StateIcon(status)));
        }
        return box;
    }

    private static Node badge(Card.Badge badge) {
        Label word = new Label(badge.word());
        word.setId("card-status");
        word.getStyleClass().addAll("status-badge", badge.look());
        word.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane line = new FlowPane(word);
        line.getStyleClass().add("card-badge-line");
        addSpan(line, badge.since(), "text-strong");
        addSpan(line, badge.day(), "text-third");
        addSpan(line, badge.until(), "text-second");
        return line;
    }

    /** A piece that goes to the next line where this one has no room for it. */
    private static void addSpan(FlowPane line, String text, String styleClass) {
        if (!text.isBlank()) {
            Label part = new Label(text);
            part.getStyleClass().add(styleClass);
            part.setWrapText(true);
            part.maxWidthProperty().bind(line.widthProperty());
            line.getChildren().add(part);
        }
    }

    private static Node mode(Card.ModeLine mode) {
        Label name = new Label(mode.mode());
        name.getStyleClass().addAll("text-second", "card-label");
        Label word = new Label(mode.word());
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label until = new Label(mode.until());
        until.getStyleClass().addAll("text-small", "text-third");
        until.setMinWidth(0);
        HBox line = new HBox(name, new StateIcon(mode.status()), word, space(), until);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-mode");
        return line;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Node fact(Card.Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().addAll("text-second", "card-fact-label");
        label.setWrapText(true);
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(label, value);
        line.getStyleClass().add("card-fact");
        return line;
    }

    private Node sources(List<Card.SourceLine> lines) {
        VBox sources = new VBox();
        sources.getStyleClass().add("card-sources");
        sources.setId("card-sources");
        for (int i = 0; i < lines.size(); i++) {
            sources.getChildren().add(source(lines.get(i), i == lines.size() - 1));
        }
        return sources;
    }

    private Node source(Card.SourceLine source, boolean last) {
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-source");
        Tooltip tip = new Tooltip(source.url().isBlank() ? source.title() : source.title() + "\n" + source.url());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        if (source.url().isBlank()) {
            Label name = new Label(source.text());
            name.getStyleClass().addAll("text-small", "text-second");
            name.setTooltip(tip);
            name.setMinWidth(20);
            line.getChildren().add(name);
        } else {
            Hyperlink link = new Hyperlink(source.text(), Icons.of(Feather.LINK_2));
            link.getStyleClass().add("link");
            link.setTooltip(tip);
            link.setMinWidth(20);
            link.setOnAction(event -> actions.openAddress(source.url()));
            line.getChildren().add(link);
        }
        if (last && !source.trust().isBlank()) {
            Label trust = new Label("· " + source.trust());
            trust.setMinWidth(Region.USE_PREF_SIZE);
            trust.getStyleClass().addAll("text-small", "text-third");
            line.getChildren().add(trust);
        }
        return line;
    }

    private Node link(Card.Link link) {
        Label name = new Label(link.name());
        name.setMinWidth(40);
        Label detail = new Label(link.detail());
        detail.getStyleClass().addAll("text-small", "text-third");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox();
        link.status().ifPresent(status -> line.getChildren().add(new StateIcon(status)));
        line.getChildren().addAll(name, space(), detail);
        return clickable(line, link.name(), () -> actions.open(link.id()));
    }

    private static Node step(Card.Step step) {
        Label date = new Label(step.date());
        date.getStyleClass().addAll("text-small", "text-third", "card-step-date");
        Circle dot = new Circle(3.5);
        dot.getStyleClass().add("card-step-dot");
        StackPane dotBox = new StackPane(dot);
        dotBox.getStyleClass().add("card-step-dot-box");
        Label name = new Label(step.name());
        name.setMinWidth(40);
        Label detail = new Label(step.detail());
        detail.getStyleClass().addAll("text-small", "text-third");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(date, dotBox, name, space(), detail);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("card-step", step.progress().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }

    private static Node series(Card.Series series) {
        Label label = new Label(series.label());
        label.getStyleClass().addAll("text-second", "card-series-label");
        Label value = new Label(series.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, new Sparkline(series), space(), value);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-series");
        return line;
    }

    private Node event(Card.EventLine event) {
        Label date = new Label(event.date());
        date.getStyleClass().addAll("text-small", "text-third", "card-event-date");
        Label title = wrapped(event.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        Node row = clickable(new HBox(date, title), event.title(), () -> actions.openEvent(event.id()));
        row.getStyleClass().add(event.past() ? "past" : "ahead");
        return row;
    }

    /** The last that happened and the next to come, in order. */
    private static List<Card.EventLine> nearest(List<Card.EventLine> events) {
        int past = (int) events.stream().filter(Card.EventLine::past).count();
        int from = Math.max(0, Math.min(past - EVENTS_SHOWN / 2 - 1, events.size() - EVENTS_SHOWN));
        return events.subList(from, Math.min(events.size(), from + EVENTS_SHOWN));
    }

    private static Node clickable(HBox line, String words, Runnable action) {
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("row", "card-link");
        line.setFocusTraversable(true);
        line.setAccessibleRole(javafx.scene.AccessibleRole.BUTTON);
        line.setAccessibleText(words);
        line.setOnMouseClicked(event -> action.run());
        line.setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
                action.run();
                event.consume();
            }
        });
        return line;
    }
}
