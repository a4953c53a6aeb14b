package paso.view.words;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Text whose digits all stand in cells of one width, so that it does not jump while they change. The face's own digits are
 * proportional, and JavaFX cannot switch on its tabular ones.
 */
public final class Figures extends Region {

    /** Held, as a binding that nobody holds is forgotten by what it depends on. */
    private final ObservableValue<String> text;

    private final Text widest;
    private final String[] styleClasses;
    private final List<Text> runs = new ArrayList<>();

    /** @param styleClasses of each run of text */
    public Figures(ObservableValue<String> text, String... styleClasses) {
        this.styleClasses = styleClasses.clone();
        widest = run("0");
        widest.setVisible(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("figures");
        this.text = text;
        text.addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        show(text.getValue());
    }

    private void show(String text) {
        setAccessibleText(text);
        List<String> parts = parts(text);
        boolean sameCells = parts.size() == runs.size();
        for (int i = 0; i < parts.size() && sameCells; i++) {
            sameCells = isDigit(parts.get(i)) == isDigit(runs.get(i).getText());
        }
        double widthBefore = computePrefWidth(-1);
        if (sameCells) {
            for (int i = 0; i < parts.size(); i++) {
                runs.get(i).setText(parts.get(i));
            }
        } else {
            runs.clear();
            parts.forEach(part -> runs.add(run(part)));
            getChildren().setAll(runs);
            getChildren().add(widest);
        }
        // while time plays the digits change thirty times a second: the window around them need not be laid out each
        // time
        if (sameCells && computePrefWidth(-1) == widthBefore) {
            layoutChildren();
        } else {
            requestLayout();
        }
    }

    /** Each digit by itself, and what is between them. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isDigit(letter)) {
                flush(letters, parts);
                parts.add(String.valueOf(letter));
            } else {
                letters.append(letter);
            }
        }
        flush(letters, parts);
        return parts;
    }

    private static boolean isDigit(String part) {
        return Character.isDigit(part.charAt(0));
    }

    private static void flush(StringBuilder letters, List<String> parts) {
        if (letters.length() > 0) {
            parts.add(letters.toString());
            letters.setLength(0);
        }
    }

    private Text run(String text) {
        Text run = new Text(text);
        run.setManaged(false);
        run.getStyleClass().addAll(styleClasses);
        return run;
    }

    private double cellPx() {
        return widest.getLayoutBounds().getWidth();
    }

    private double widthOf(Text run) {
        return isDigit(run.getText()) ? cellPx() : run.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return runs.stream().mapToDouble(this::widthOf).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return widest.getLayoutBounds().getHeight();
    }

    @Override
    public double getBaselineOffset() {
        return widest.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double baseline = (getHeight() - computePrefHeight(-1)) / 2 + widest.getBaselineOffset();
        for (Text run : runs) {
            double width = widthOf(run);
            Bounds own = run.getLayoutBounds();
            run.relocate(x + (width - own.getWidth()) / 2, baseline - run.getBaselineOffset());
            x += width;
        }
    }
}
