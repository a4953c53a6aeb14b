package paso.export.data;

import java.time.LocalDate;

/**
 * A column of a table.
 *
 * @param name in small letters, unique in its table but for those that a file brought
 * @param own whether Paso gives it its meaning, see {@link Columns}; else a file that a person added
 */
public record Column(String name, Type type, boolean own) {

    /** What the cells hold. */
    public enum Type {
        TEXT,
        INTEGER,
        REAL,
        BOOLEAN,
        DATE;

        /** What holds values of a class. */
        static Type of(Class<?> binding) {
            if (binding == Integer.class || binding == Long.class || binding == Short.class || binding == Byte.class) {
                return INTEGER;
            }
            if (Number.class.isAssignableFrom(binding)) {
                return REAL;
            }
            return binding == Boolean.class ? BOOLEAN : binding == LocalDate.class ? DATE : TEXT;
        }
    }
}
