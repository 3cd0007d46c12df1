package space.hamsafar.programme.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles among things that wait for one another. */
final class Cycles {
    private static final int MOST = 20;

    /**
     * Some circles, at most {@value #MOST}, none sharing a member with another: each lists its members so that each waits
     * for the next and the last for the first, beginning with the one that comes first in the map.
     *
     * @param needs what each waits for; things that are no key of the map are passed over
     */
    static List<List<String>> among(Map<String, List<String>> needs) {
        Map<String, List<String>> open = new LinkedHashMap<>(needs);
        List<List<String>> cycles = new ArrayList<>();
        removeFree(open);
        while (!open.isEmpty() && cycles.size() < MOST) {
            List<String> cycle = cycleFrom(open);
            cycles.add(cycle);
            cycle.forEach(open::remove);
            removeFree(open);
        }
        return cycles;
    }

    /** Takes out, again and again, everything that waits for nothing that is left. */
    private static void removeFree(Map<String, List<String>> open) {
        Set<String> free = new LinkedHashSet<>();
        do {
            free.clear();
            open.forEach((id, needs) -> {
                if (needs.stream().noneMatch(open::containsKey)) {
                    free.add(id);
                }
            });
            open.keySet().removeAll(free);
        } while (!free.isEmpty());
    }

    /** Everything that is left waits for something that is left, so a walk must come to a place where it was before. */
    private static List<String> cycleFrom(Map<String, List<String>> open) {
        Set<String> walked = new LinkedHashSet<>();
        String here = open.keySet().iterator().next();
        while (walked.add(here)) {
            here = open.getOrDefault(here, List.of()).stream()
                    .filter(open::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> path = new ArrayList<>(walked);
        List<String> cycle = path.subList(path.indexOf(here), path.size());
        return beginningWithFirst(cycle, open.keySet());
    }

    private static List<String> beginningWithFirst(List<String> cycle, Set<String> order) {
        String first = order.stream().filter(cycle::contains).findFirst().orElseThrow();
        int at = cycle.indexOf(first);
        List<String> turned = new ArrayList<>(cycle.subList(at, cycle.size()));
        turned.addAll(cycle.subList(0, at));
        return turned;
    }

    /** A circle as {@code a → b → a}. */
    static String told(List<String> cycle) {
        return String.join(" → ", cycle) + " → " + cycle.getFirst();
    }

    private Cycles() {}
}
