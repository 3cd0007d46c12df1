package space.hamsafar.programme.folder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Place;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/**
 * The ids of a folder, and the references to them.
 *
 * <p>The ids of items that something is wrong with count as known. Where the list of a kind could not be read whole, no
 * reference to that kind is doubted, so that one problem does not bring others after it.
 */
final class Ids {
    /** What ids stand for. */
    enum Kind {
        PARTY("party"),
        SITE("site"),
        FACILITY("facility"),
        CALENDAR("calendar"),
        PERSON("person"),
        STEP("step"),
        APPLICANT("applicant"),
        RULE("rule"),
        STAGE("stage"),
        PHASE("phase"),
        UNIT("unit"),
        TASK("task"),
        QUALIFICATION("qualification"),
        EXPERIMENT("experiment"),
        RELAY("relay");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private final Map<Kind, Map<String, Place>> known = new EnumMap<>(Kind.class);
    private final Set<Kind> readWhole = EnumSet.noneOf(Kind.class);

    /** Takes up the ids of lists, and adds a problem for each that stands twice. */
    void collect(Kind kind, Optional<Fields> file, String... lists) {
        Map<String, Place> places = known.computeIfAbsent(kind, unused -> new LinkedHashMap<>());
        if (file.isEmpty()) {
            return;
        }
        boolean whole = true;
        for (String list : lists) {
            whole &= !file.get().has(list) || file.get().isList(list);
            whole &= collect(kind.word, file.get().groups(list), places);
        }
        if (whole) {
            readWhole.add(kind);
        }
    }

    /** Takes up ids that come from elsewhere and are known to be all. */
    void add(Kind kind, Set<String> ids) {
        Map<String, Place> places = known.computeIfAbsent(kind, unused -> new LinkedHashMap<>());
        ids.stream().sorted().forEach(id -> places.put(id, Place.START));
        readWhole.add(kind);
    }

    /** Adds a problem for each id that stands twice among items. */
    static void refuseRepeats(String word, List<Fields> items) {
        collect(word, items, new LinkedHashMap<>());
    }

    private static boolean collect(String word, List<Fields> items, Map<String, Place> places) {
        boolean whole = true;
        for (Fields item : items) {
            Optional<Node.Scalar> id = item.scalar("id");
            if (id.isEmpty()) {
                whole = false;
                continue;
            }
            Place first = places.putIfAbsent(id.get().text(), id.get().start());
            if (first != null) {
                item.problem(
                        "id",
                        word + " " + Wording.quoted(id.get().text()) + " stands here a second time; the first is at "
                                + first + ": give one of them another id");
            }
        }
        return whole;
    }

    /** The id at a key, with a problem if there is no such thing; empty if the key is absent. */
    String reference(Kind kind, Fields fields, String key) {
        return fields.scalar(key)
                .filter(scalar -> !scalar.text().isEmpty())
                .map(scalar -> reference(kind, scalar, fields.problems()))
                .orElse("");
    }

    /** The ids in the list at a key, with a problem for each that is not known. */
    List<String> references(Kind kind, Fields fields, String key) {
        List<String> ids = new ArrayList<>();
        for (Node.Scalar scalar : fields.scalars(key)) {
            ids.add(reference(kind, scalar, fields.problems()));
        }
        return ids;
    }

    private String reference(Kind kind, Node.Scalar scalar, Problems problems) {
        Map<String, Place> places = known.getOrDefault(kind, Map.of());
        if (readWhole.contains(kind) && !places.containsKey(scalar.text())) {
            problems.add(
                    scalar.start(),
                    () -> "there is no " + kind.word + " " + Wording.quoted(scalar.text())
                            + Spelling.hint(scalar.text(), places.keySet()));
        }
        return scalar.text();
    }
}
