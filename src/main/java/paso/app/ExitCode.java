package paso.app;

/** What the program tells whoever started it. */
final class ExitCode {
    static final int DONE = 0;
    static final int BUG = 1;
    static final int WRONG_USAGE = 2;
    /** A file, a dataset, a place to write to, or a missing display: something outside that cannot be used as it is. */
    static final int BAD_INPUT = 3;

    private ExitCode() {}
}
