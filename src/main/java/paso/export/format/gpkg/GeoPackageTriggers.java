package paso.export.format.gpkg;

import java.util.List;

/** The triggers that keep a spatial index right while a program edits the table, as the rtree extension asks for them. */
final class GeoPackageTriggers {

    private GeoPackageTriggers() {}

    static List<String> of(String table, String geometry, String index) {
        String onTable = GeoPackage.quoted(table);
        String shape = GeoPackage.quoted(geometry);
        String into = GeoPackage.quoted(index);
        String box = "(NEW.\"fid\", ST_MinX(NEW." + shape + "), ST_MaxX(NEW." + shape + "), ST_MinY(NEW." + shape
                + "), ST_MaxY(NEW." + shape + "))";
        String isThere = "(NEW." + shape + " NOT NULL AND NOT ST_IsEmpty(NEW." + shape + "))";
        String isGone = "(NEW." + shape + " IS NULL OR ST_IsEmpty(NEW." + shape + "))";
        String replace = "INSERT OR REPLACE INTO " + into + " VALUES " + box + "; ";
        String removeOld = "DELETE FROM " + into + " WHERE id = OLD.\"fid\"; ";
        String removeBoth = "DELETE FROM " + into + " WHERE id IN (OLD.\"fid\", NEW.\"fid\"); ";
        String sameRow = " WHEN OLD.\"fid\" = NEW.\"fid\" AND ";
        String otherRow = " WHEN OLD.\"fid\" != NEW.\"fid\" AND ";
        return List.of(
                trigger(index, "insert", "AFTER INSERT ON " + onTable + " WHEN " + isThere, replace),
                trigger(index, "update1", "AFTER UPDATE OF " + shape + " ON " + onTable + sameRow + isThere, replace),
                trigger(index, "update2", "AFTER UPDATE OF " + shape + " ON " + onTable + sameRow + isGone, removeOld),
                trigger(index, "update3", "AFTER UPDATE ON " + onTable + otherRow + isThere, removeOld + replace),
                trigger(index, "update4", "AFTER UPDATE ON " + onTable + otherRow + isGone, removeBoth),
                trigger(index, "delete", "AFTER DELETE ON " + onTable + " WHEN OLD." + shape + " NOT NULL", removeOld));
    }

    private static String trigger(String index, String what, String when, String then) {
        return "CREATE TRIGGER " + GeoPackage.quoted(index + "_" + what) + " " + when + " BEGIN " + then + "END";
    }
}
