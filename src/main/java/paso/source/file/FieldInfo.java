package paso.source.file;

import java.util.Optional;

/**
 * One attribute of a file and what its values are like.
 *
 * @param type the class of its values
 * @param nullCount how many records have no value
 * @param smallest the smallest number or earliest date, absent for other types and where there is no value
 * @param largest the largest number or latest date
 * @param example the first value in the file, shortened
 */
public record FieldInfo(
        String name,
        Class<?> type,
        long nullCount,
        Optional<Comparable<?>> smallest,
        Optional<Comparable<?>> largest,
        Optional<String> example) {}
