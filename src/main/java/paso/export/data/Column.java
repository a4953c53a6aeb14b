package paso.export.data;

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
        DATE
    }
}
