package paso.view.work;

/** Every kind of job that the window does in the background: where one fails, a sentence of its own says so. */
public enum JobKind {
    /** Reads the dataset. */
    LOAD("loading.bug"),
    /** Reads a file that a person adds. */
    OPEN("open.bug"),
    /** Projects and packs layers, so that they can be drawn. */
    PACK("open.bug"),
    /** Draws a layer in another style. */
    STYLE("open.bug"),
    /** Draws the map in another projection. */
    PROJECT("projection.bug"),
    /** Draws the map. */
    MAP("map.failure"),
    /** Draws the map of the other moment, where two are compared. */
    OTHER_MAP("map.failure"),
    /** Draws the overview inset. */
    INSET("overview.failure"),
    /** Draws what would be exported. */
    PREVIEW("export.previewFailure"),
    /** Writes a file. */
    EXPORT("export.bug"),
    /** Reads what was chosen for exports before. */
    RECALL_CHOICES("export.choicesFailure"),
    /** Keeps what is chosen for exports. */
    KEEP_CHOICES("export.choicesFailure"),
    /** Paints what goes on the clipboard. */
    COPY_PICTURE("copy.bug"),
    /** Gathers the words that go on the clipboard. */
    COPY_CITATION("copy.bug"),
    /** Asks a person for a printer. */
    CHOOSE_PRINTER("print.bug"),
    /** Paints a sheet and sends it to the printer. */
    PRINT("print.bug");

    private final String failureKey;

    JobKind(String failureKey) {
        this.failureKey = failureKey;
    }

    /** Names the sentence that says that it failed: first what the job is about, then why. */
    public String failureKey() {
        return failureKey;
    }
}
