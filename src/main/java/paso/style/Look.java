package paso.style;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A part of a symbol: the same for all features, or made for each.
 *
 * @param usual what features have without the attributes that it depends on, and what a legend shows
 * @param byFeature absent where it is the same for all
 */
public record Look<T>(T usual, Optional<Function<Attributes, T>> byFeature) {

    static <T> Look<T> constant(T value) {
        return new Look<>(value, Optional.empty());
    }

    static <T> Look<T> varying(T usual, Function<Attributes, T> byFeature) {
        return new Look<>(usual, Optional.of(byFeature));
    }

    /** Gives a part of a look as it is for one feature, or as it usually is. */
    interface Ask {
        <P> P of(Look<P> part);
    }

    /** A look made of others: constant where all of them are. */
    static <T> Look<T> made(Function<Ask, T> maker, Look<?>... parts) {
        T usual = maker.apply(new Ask() {
            @Override
            public <P> P of(Look<P> part) {
                return part.usual();
            }
        });
        for (Look<?> part : parts) {
            if (!part.isConstant()) {
                return varying(
                        usual,
                        feature -> maker.apply(new Ask() {
                            @Override
                            public <P> P of(Look<P> own) {
                                return own.of(feature);
                            }
                        }));
            }
        }
        return constant(usual);
    }

    /** Whether it is the same for all features. */
    public boolean isConstant() {
        return byFeature.isEmpty();
    }

    /** As it is for a feature. */
    public T of(Attributes feature) {
        return byFeature.isPresent() ? byFeature.get().apply(feature) : usual;
    }

    <R> Look<R> andThen(Function<T, R> change) {
        return made(ask -> change.apply(ask.of(this)), this);
    }

    Look<T> changed(UnaryOperator<T> change) {
        return made(ask -> change.apply(ask.of(this)), this);
    }
}
