package space.hamsafar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A project of four jobs that takes 9 ticks: R1 forces jobs 2, 3 and 5 apart, and job 4 fits beside them. */
final class Tiny {

    static final int MAKESPAN = 9;

    static final String TEXT = text();

    private Tiny() {}

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Tiny.class.getResourceAsStream("tiny.sm"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
