package paso.portrayal.layer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The newest answer to a question, kept for as long as the same is asked. Safe to share between threads. */
final class Latest<Q, A> {

    private record Answered<Q, A>(Q question, A answer) {}

    private volatile @Nullable Answered<Q, A> newest;

    A of(Q question, Function<Q, A> work) {
        Answered<Q, A> known = newest;
        if (known == null || !known.question.equals(question)) {
            known = new Answered<>(question, work.apply(question));
            newest = known;
        }
        return known.answer;
    }
}
