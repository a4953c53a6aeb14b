package paso.source;

import paso.model.Scene;

/** A dataset in memory and how it was read. */
public record LoadedDataset(Scene scene, LoadReport report) {}
