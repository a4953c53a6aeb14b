package paso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.document.MadeUpLayers.START;
import static paso.document.MadeUpLayers.add;
import static paso.document.MadeUpLayers.ids;
import static paso.document.MadeUpLayers.key;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import paso.model.LayerKey;

class SharedDocumentTest {

    private static void atOnce(List<Callable<Void>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (Callable<Void> task : tasks) {
                all.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @RepeatedTest(20)
    void nothingThatThreeThreadsDoIsLost() throws Exception {
        AtomicInteger told = new AtomicInteger();
        SharedDocument shared = new SharedDocument(START, told::incrementAndGet);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 3; thread++) {
            int own = thread;
            tasks.add(() -> {
                for (int i = 0; i < 300; i++) {
                    String name = "t" + own + "-" + i;
                    MapDocument with = shared.edit(add(name + ".csv", name));
                    assertThat(with.find(key("file:" + name))).isPresent();
                    if (i % 3 != 0) {
                        shared.edit(new Edit.Remove(key("file:" + name)));
                    }
                }
                return null;
            });
        }
        atOnce(tasks);

        assertThat(shared.document().layers()).hasSize(START.layers().size() + 300);
        for (int thread = 0; thread < 3; thread++) {
            for (int i = 0; i < 300; i += 3) {
                assertThat(shared.document().find(key("file:t" + thread + "-" + i)))
                        .isPresent();
            }
        }
        assertThat(told).hasValue(3 * (300 + 200));
    }

    @RepeatedTest(20)
    void filesOfOneNameThatComeAtOnceGetKeysOfTheirOwn() throws Exception {
        SharedDocument shared = new SharedDocument(START, () -> {});
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 6; thread++) {
            int own = thread;
            tasks.add(() -> {
                shared.edit(add("folder-" + own + "/wells.csv", "wells"));
                return null;
            });
        }
        atOnce(tasks);

        assertThat(ids(shared.document())
                        .subList(START.layers().size(), START.layers().size() + 6))
                .containsExactlyInAnyOrder(
                        "file:wells", "file:wells-2", "file:wells-3", "file:wells-4", "file:wells-5", "file:wells-6");
    }

    @Test
    void undoGoesBackOverWhatAnyThreadDid() {
        SharedDocument shared = new SharedDocument(START, () -> {});
        shared.edit(new Edit.Show(LayerKey.PORTS, false));
        shared.edit(add("wells.csv", "wells"));
        shared.undo();
        assertThat(shared.document()).isEqualTo(START.with(new Edit.Show(LayerKey.PORTS, false)));
        shared.undo();
        assertThat(shared.document()).isEqualTo(START);
        shared.redo();
        shared.redo();
        assertThat(ids(shared.document())).endsWith("file:wells");
    }
}
