package paso.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import paso.model.Status;

/**
 * What there is to say of the selected subject as of a moment, in words: everything the card shows and nothing it has to
 * decide. Parts without content are blank or empty.
 *
 * @param badge its state, where it has one
 * @param linksHeading what {@code links} are to the subject
 */
public record Card(
        String id,
        String title,
        String subtitle,
        Optional<Badge> badge,
        List<ModeLine> modes,
        String reason,
        List<SourceLine> sources,
        Optional<Strip> strip,
        List<Fact> facts,
        String note,
        String linksHeading,
        List<Link> links,
        List<Step> steps,
        List<Series> series,
        List<EventLine> events) {

    /**
     * The state in words and since when.
     *
     * @param look the class of its colour and shape: {@code closed}, {@code open}, …, {@code caravan}
     * @param day which day of it, blank where the start is unknown
     * @param until when it ends, blank where unknown
     */
    record Badge(String look, String word, String since, String day, String until) {}

    record ModeLine(String mode, Status status, String word, String until) {}

    /**
     * Who says so.
     *
     * @param url blank where there is none
     * @param trust how sure the fact is; may be blank
     */
    public record SourceLine(String text, String title, String url, String trust) {}

    record Fact(String label, String value) {}

    /** Another subject. */
    record Link(String id, String name, Optional<Status> status, String detail) {}

    /** A stop on the way. */
    record Step(String date, String name, String detail, Progress progress) {
        enum Progress {
            PASSED,
            HERE,
            AHEAD
        }
    }

    /** The months around: parts of the strip's width, 0 to 1. */
    record Strip(List<Part> parts, List<Mark> months, double now) {
        record Part(double from, double to, Status status) {}

        record Mark(double at, String label) {}
    }

    /**
     * What was counted month by month.
     *
     * @param shares each month's count as a share of the largest
     * @param now index of the month asked about, -1 where it has none
     * @param value that month's count, or the latest before
     */
    record Series(String label, List<Double> shares, int now, String value, String month) {}

    public record EventLine(String id, String date, String title, boolean past) {}

    /** What there is to say in one line: its state and since when, how each mode is; else what it is. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        badge.ifPresentOrElse(
                line -> parts.addAll(List.of(line.word(), line.since(), line.until())), () -> parts.add(subtitle));
        modes.forEach(mode -> parts.add((mode.mode() + " " + mode.word() + " " + mode.until()).strip()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    public Card {
        modes = List.copyOf(modes);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        steps = List.copyOf(steps);
        series = List.copyOf(series);
        events = List.copyOf(events);
    }
}
