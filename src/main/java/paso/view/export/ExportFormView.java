package paso.view.export;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import paso.export.publish.MapFormat;
import paso.export.spec.Furniture;
import paso.export.spec.SheetPage;
import paso.view.words.WindowText;

/** The form of an export with its controls, a line for each thing that is chosen. */
final class ExportFormView extends VBox {

    private final ExportForm form;
    private final WindowText text;
    private final ExportControls controls;
    private final TextField title;
    private final CheckBox transparent;
    private final CheckBox worldFile;
    private final Label reason = new Label();

    ExportFormView(ExportForm form, WindowText text) {
        this.form = form;
        this.text = text;
        this.controls = new ExportControls(text);
        title = controls.field("export-title", "export.titleLabel", form.title(), 20);
        transparent = controls.box("export-transparent", "export.transparent", form.transparent());
        worldFile = controls.box("export-world-file", "export.worldFile", form.worldFile());
        getStyleClass().add("export-form");
        BooleanBinding map = form.what().isEqualTo(ExportForm.What.MAP);
        BooleanBinding sheet = form.what().isEqualTo(ExportForm.What.SHEET);
        BooleanBinding data = form.what().isEqualTo(ExportForm.What.DATA);
        getChildren()
                .setAll(
                        controls.row(
                                "export.whatLabel",
                                controls.segments(
                                        "export-what", "export.what.", form.what(), ExportForm.What.values())),
                        formatRow(ExportForm.What.MAP, map),
                        formatRow(ExportForm.What.SHEET, sheet),
                        formatRow(ExportForm.What.DATA, data),
                        controls.row("export.titleLabel", title),
                        shown(sizeRow(), map),
                        shown(pageRow(), sheet),
                        shown(furnitureRow(ExportForm.What.MAP), map),
                        shown(furnitureRow(ExportForm.What.SHEET), sheet),
                        shown(extentRow(), data),
                        optionsRow(data.not()),
                        shown(
                                controls.row(
                                        "export.lookLabel",
                                        controls.segments(
                                                "export-look", "export.look.", form.look(), ExportForm.Look.values())),
                                data.not()),
                        controls.row(
                                "export.positionsLabel",
                                controls.segments(
                                        "export-positions",
                                        "export.positions.",
                                        form.positions(),
                                        ExportForm.Positions.values())),
                        controls.row(
                                "export.languageLabel",
                                controls.segments(
                                        "export-language",
                                        "export.language.",
                                        form.tongue(),
                                        ExportForm.Tongue.values())));
        showWhatCanBe();
    }

    TextField title() {
        return title;
    }

    private static Region shown(Region row, BooleanBinding when) {
        ExportControls.showWhen(row, when);
        return row;
    }

    private Region formatRow(ExportForm.What of, BooleanBinding when) {
        FlowPane chips = new FlowPane(4, 4);
        chips.setPrefWrapLength(300);
        chips.getStyleClass().add("export-formats");
        controls.choices(
                chips,
                "export-format-" + of.name().toLowerCase(Locale.ROOT),
                form.format(of),
                of.formats(),
                ExportFormView::idOf,
                format -> new SimpleStringProperty(format.name()));
        chips.getChildren().forEach(chip -> chip.getStyleClass().add("chip"));
        return shown(controls.row("export.formatLabel", chips), when);
    }

    private static String idOf(MapFormat format) {
        return format.endings().get(0);
    }

    private Region sizeRow() {
        Region sizes = controls.segments("export-size", "export.size.", form.size(), ExportForm.Size.values());
        HBox own = fields(
                controls.field("export-width", "export.width", form.ownWidth(), 5),
                controls.unit("export.times"),
                controls.field("export-height", "export.height", form.ownHeight(), 5),
                controls.unit("export.px"));
        own.visibleProperty().bind(form.size().isEqualTo(ExportForm.Size.OWN));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox second = fields(own, gap, dpi("export-dpi", form.dpi()), controls.unit("export.dpiUnit"));
        return controls.row("export.sizeLabel", new VBox(8, sizes, second));
    }

    private Region pageRow() {
        Region pages = controls.segments("export-page", "export.page.", form.page(), SheetPage.values());
        CheckBox upright = controls.box("export-portrait", "export.portrait", form.portrait());
        upright.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !List.of(SheetPage.A4, SheetPage.A3, SheetPage.LETTER)
                                .contains(form.page().get()),
                        form.page()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox second = fields(upright, gap, dpi("export-sheet-dpi", form.sheetDpi()), controls.unit("export.dpiUnit"));
        return controls.row("export.pageLabel", new VBox(8, pages, second));
    }

    private TextField dpi(String id, StringProperty value) {
        TextField field = controls.field(id, "export.dpi", value, 4);
        field.promptTextProperty().bind(text.bound("export.auto"));
        return field;
    }

    private static HBox fields(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region furnitureRow(ExportForm.What of) {
        TilePane boxes = new TilePane(8, 8);
        boxes.setPrefColumns(3);
        boxes.setTileAlignment(Pos.CENTER_LEFT);
        String id = of == ExportForm.What.MAP ? "export-with-" : "export-sheet-with-";
        for (Furniture piece : Furniture.values()) {
            boxes.getChildren().add(controls.box(id + piece.id(), "export.with." + piece.name(), form.with(of, piece)));
        }
        boxes.getStyleClass().add("export-boxes");
        return controls.row("export.furnitureLabel", boxes);
    }

    private Region extentRow() {
        CheckBox within = controls.box("export-within", "export.within", form.withinExtent());
        VBox box = new VBox(within);
        box.getStyleClass().add("export-boxes");
        return controls.row("export.extentLabel", box);
    }

    private Region optionsRow(BooleanBinding pictures) {
        CheckBox words = controls.box("export-text", "export.textAlternative", form.textAlternative());
        ExportControls.showWhen(transparent, pictures);
        ExportControls.showWhen(worldFile, pictures);
        reason.setId("export-reason");
        reason.getStyleClass().addAll("text-small", "text-third");
        reason.setWrapText(true);
        reason.setMinHeight(32);
        reason.setAlignment(Pos.TOP_LEFT);
        ExportControls.showWhen(reason, pictures);
        FlowPane boxes = new FlowPane(16, 8, transparent, worldFile, words);
        boxes.setPrefWrapLength(300);
        VBox all = new VBox(4, boxes, reason);
        all.getStyleClass().add("export-boxes");
        return controls.row("export.optionsLabel", all);
    }

    /** Disables what the chosen format cannot have, and says why. */
    void showWhatCanBe() {
        title.setDisable(!form.showsTitle());
        transparent.setDisable(!form.canBeTransparent());
        worldFile.setDisable(!form.takesWorldFile());
        reason.setText(reasonOf());
    }

    private String reasonOf() {
        if (form.what().get() == ExportForm.What.SHEET) {
            return text.of("export.reason.sheet");
        }
        MapFormat format = form.format();
        if (!format.canBeTransparent()) {
            return text.of("export.reason.opaque", format.name());
        }
        return format.takesWorldFile() ? "" : text.of("export.reason.noWorldFile", format.name());
    }
}
