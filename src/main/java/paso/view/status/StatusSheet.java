package paso.view.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.card.Card;
import paso.view.card.CardMaker;
import paso.view.card.CardView;
import paso.view.control.Icons;
import paso.view.control.Later;
import paso.view.control.SheetFrame;
import paso.view.state.Clock;
import paso.view.state.Comparing;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The sheet of states: how many ports are closed, partly open and open on this date; the card of what is selected; and the
 * list of all crossings and rail lines. While two moments are compared, counts and list are of what differs.
 */
public final class StatusSheet extends VBox implements CardView.Actions {

    private static final double LIST_MIN_PX = 190;

    private final MapState state;
    private final Navigator navigator;
    private final Consumer<String> openAddress;
    private final WindowText text;
    private final ObjectProperty<StatusFilter> filter = new SimpleObjectProperty<>(StatusFilter.START);
    private final ObservableList<StatusRow> rows = FXCollections.observableArrayList();
    private final ListView<StatusRow> list = new ListView<>(rows);
    private final CountChips counts;
    private final FilterBar bar;
    private final CardView card;
    private final ScrollPane cardScroll;
    private final Region cardLine = new Region();
    private final Label emptyText = new Label();
    private final Button clear = new Button();
    private final Later later = new Later(this::refresh);
    private Optional<Card> cardShown = Optional.empty();
    private Optional<String> flownTo = Optional.empty();
    private boolean choosing;

    /**
     * @param openAddress opens the address of a source, or copies it
     * @param fold folds the sheet away
     */
    public StatusSheet(
            MapState state, Navigator navigator, Comparing comparing, Consumer<String> openAddress, Runnable fold) {
        this.state = state;
        this.navigator = navigator;
        this.openAddress = openAddress;
        this.text = new WindowText(state.language());
        this.counts = new CountChips(filter, text);
        this.bar = new FilterBar(filter, StatusRows.fieldOffices(state.scene()), text);
        this.card = new CardView(text, this);
        this.cardScroll = new ScrollPane(card);
        setId("status");
        SheetFrame.dress(this, "status-sheet");
        cardScroll.setFitToWidth(true);
        cardScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        cardScroll.getStyleClass().addAll("quiet-scroll", "card-scroll");
        cardScroll.setMinHeight(0);
        cardLine.getStyleClass().add("hairline");
        buildList();
        DifferencesList differences = new DifferencesList(state, comparing, text, this::clicked);
        VBox.setVgrow(differences, Priority.ALWAYS);
        differences.setMinHeight(LIST_MIN_PX);
        showOnly(comparing.on(), differences.counts(), differences);
        showOnly(comparing.on().not(), counts, bar, list);
        getChildren().setAll(header(differences.counts(), fold), line(), cardScroll, cardLine, bar, list, differences);
        filter.addListener((property, was, is) -> {
            refreshRows();
            list.scrollTo(0);
        });
        state.sceneProperty().addListener((property, was, is) -> {
            bar.offer(StatusRows.fieldOffices(is));
            later.ask();
        });
        state.shownAsOf().addListener((property, was, is) -> later.ask());
        state.selectedId().addListener((property, was, is) -> {
            if (!is.equals(flownTo)) {
                flownTo = Optional.empty();
            }
            cardScroll.setVvalue(0);
            later.ask();
        });
        state.language().addListener((property, was, is) -> {
            bar.refresh();
            cardShown = Optional.empty();
            later.ask();
        });
        refresh();
    }

    private static void showOnly(ObservableBooleanValue when, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(when);
            node.managedProperty().bind(when);
        }
    }

    private HBox header(DifferenceCounts differences, Runnable fold) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button away = Icons.button(Feather.CHEVRON_RIGHT, "status-fold", text.bound("sheet.fold"), fold);
        HBox header = new HBox(counts, differences, space, away);
        header.getStyleClass().addAll("sheet-header", "status-header");
        return header;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    private void buildList() {
        list.setId("status-list");
        list.getStyleClass().add("quiet-list");
        list.setFixedCellSize(StatusCell.HEIGHT_PX);
        list.setCellFactory(view -> new StatusCell(this::clicked));
        list.setMinHeight(LIST_MIN_PX);
        list.setPrefHeight(LIST_MIN_PX);
        VBox.setVgrow(list, Priority.ALWAYS);
        emptyText.setWrapText(true);
        emptyText.getStyleClass().add("text-second");
        clear.setId("filter-clear");
        clear.getStyleClass().add("field-button");
        clear.textProperty().bind(text.bound("list.clear"));
        clear.setOnAction(event -> filter.set(filter.get().cleared()));
        VBox none = new VBox(emptyText, clear);
        none.setAlignment(Pos.TOP_LEFT);
        none.getStyleClass().add("list-none");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!choosing && is instanceof StatusRow.Entry entry) {
                state.selectedId().set(Optional.of(entry.id()));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().getSelectedItem() instanceof StatusRow.Entry entry) {
                clicked(entry.id());
                event.consume();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight() - LIST_MIN_PX - bar.prefHeight(getWidth()) - 60;
        cardScroll.setMaxHeight(Math.max(80, room));
        super.layoutChildren();
    }

    /** The filter of the list, for tests and for who wants to set it. */
    ObjectProperty<StatusFilter> filter() {
        return filter;
    }

    private void refresh() {
        counts.show(StatusCounts.of(state.scene(), state.shownAsOf().get()));
        refreshCard();
        refreshRows();
    }

    private void refreshCard() {
        Optional<Card> now = state.selected().map(subject -> new CardMaker(state.scene(), text.language())
                .of(subject, state.shownAsOf().get()));
        cardScroll.setVisible(now.isPresent());
        cardScroll.setManaged(now.isPresent());
        cardLine.setVisible(now.isPresent());
        cardLine.setManaged(now.isPresent());
        if (!now.equals(cardShown)) {
            now.ifPresent(shown -> card.show(shown, flownTo.isPresent()));
            cardShown = now;
        }
    }

    private void refreshRows() {
        AsOf asOf = state.shownAsOf().get();
        List<StatusRow> now = new StatusRows(state.scene(), text.language()).of(filter.get(), asOf);
        choosing = true;
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        select(state.selectedId().get());
        choosing = false;
        boolean narrowed = filter.get().narrows();
        clear.setVisible(narrowed);
        clear.setManaged(narrowed);
        String day = text.dates().weekday(Clock.dayOf(asOf));
        emptyText.setText(text.of(narrowed ? "list.noneFiltered" : "list.none", day));
    }

    private void select(Optional<String> id) {
        int index = -1;
        for (int i = 0; i < rows.size() && id.isPresent(); i++) {
            if (rows.get(i) instanceof StatusRow.Entry entry && entry.id().equals(id.get())) {
                index = i;
            }
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            if (!list.isFocused()) {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
    }

    /** A first click selects and flies there, a second on the same row flies back. */
    private void clicked(String id) {
        if (flownTo.equals(Optional.of(id))) {
            back();
        } else {
            open(id);
        }
    }

    @Override
    public void open(String subjectId) {
        state.scene().find(subjectId).ifPresent(subject -> {
            flownTo = Optional.of(subjectId);
            state.selectedId().set(Optional.of(subjectId));
            fly(subject);
        });
    }

    private void fly(Subject subject) {
        navigator.flyTo(subject);
        cardShown = Optional.empty();
        later.ask();
    }

    @Override
    public void openEvent(String eventId) {
        state.scene().find(eventId).flatMap(Subject::day).ifPresent(day -> {
            state.clock().goTo(AsOf.noonOf(day));
            open(eventId);
        });
    }

    @Override
    public void openAddress(String url) {
        openAddress.accept(url);
    }

    @Override
    public void back() {
        flownTo = Optional.empty();
        cardShown = Optional.empty();
        navigator.back();
        later.ask();
    }

    @Override
    public void close() {
        state.selectedId().set(Optional.empty());
    }
}
