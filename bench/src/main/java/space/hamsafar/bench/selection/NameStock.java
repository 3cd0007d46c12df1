package space.hamsafar.bench.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Names in two scripts each, drawn by weight. They are common names of no one person. */
final class NameStock {
    private final Map<String, List<Name>> byKind = new HashMap<>();

    /**
     * A name.
     *
     * @param spellings in Latin letters, the usual one first
     * @param other in the other script
     */
    record Name(List<String> spellings, String other) {
        String usual() {
            return spellings.getFirst();
        }
    }

    /** The stock that comes with the project; a weight is as many copies. */
    NameStock() {
        try (InputStream in = NameStock.class.getResourceAsStream("names.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks names.tsv: build it anew");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        var name = new Name(List.of(cells[2].split(";")), cells[3]);
        for (int i = 0; i < Integer.parseInt(cells[1]); i++) {
            byKind.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(name);
        }
    }

    Name draw(String kind, SplittableRandom random) {
        List<Name> names = byKind.getOrDefault(kind, List.of());
        return names.get(random.nextInt(names.size()));
    }
}
