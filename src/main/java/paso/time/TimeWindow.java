package paso.time;

/**
 * A stretch of time that ends where the clock stands and moves with it.
 *
 * @param length how far back it reaches
 * @param cumulative whether what moved shows all its way so far, and not only that within the window
 */
public record TimeWindow(TimeLength length, boolean cumulative) {}
