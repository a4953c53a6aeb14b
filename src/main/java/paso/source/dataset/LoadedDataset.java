package paso.source.dataset;

import paso.model.Scene;

/**
 * A dataset in memory and how it was read.
 *
 * @param fingerprint {@code sha256:…} over its files: datasets with one fingerprint hold the same facts
 */
public record LoadedDataset(Scene scene, LoadReport report, String fingerprint) {}
