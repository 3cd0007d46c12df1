package space.hamsafar.exchange.folder;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs independent pieces of work at the same time: the libraries behind them take longest to load. */
final class AtOnce {
    private AtOnce() {}

    /** Work that writes files. */
    interface Work {
        void run() throws IOException;
    }

    /** Runs all and waits for all; then the first failure in the order of the list is thrown. */
    static void run(List<Work> works) throws IOException {
        try (var pool = Executors.newFixedThreadPool(works.size())) {
            List<Callable<Boolean>> tasks = works.stream().map(AtOnce::task).toList();
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static Callable<Boolean> task(Work work) {
        return () -> {
            work.run();
            return true;
        };
    }

    /** The failure of the work; one that nobody foresaw goes on as it is. */
    private static IOException failure(ExecutionException problem) {
        return switch (problem.getCause()) {
            case IOException io -> io;
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            case null, default -> new IOException(problem);
        };
    }
}
