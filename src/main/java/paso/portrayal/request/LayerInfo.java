package paso.portrayal.request;

import paso.model.LocalText;

/**
 * A layer that can be shown.
 *
 * @param id {@code ports}, {@code rail}, … or {@code file:NAME} for one that a person added
 * @param featureCount how many features it holds in all
 * @param grid whether it is a grid on the ground and has no features
 */
public record LayerInfo(String id, LocalText title, int featureCount, boolean grid) {}
