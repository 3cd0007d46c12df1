package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.List;
import space.hamsafar.planning.Choice;
import space.hamsafar.planning.Requirement;

/** What keeps an activity out wherever it would be: choices and requirements. */
final class Groups {

    private Groups() {}

    static long done(Choice choice, Surroundings around) {
        return choice.activities().stream()
                .distinct()
                .filter(id -> around.find(id).isPresent())
                .count();
    }

    /** The alternatives for each full choice and each requirement that is not placed. */
    static List<List<List<Change>>> ways(Surroundings around) {
        String id = around.activity().id();
        List<List<List<Change>>> all = new ArrayList<>();
        for (Requirement need : around.project().requirements()) {
            if (need.activity().equals(id) && around.find(need.required()).isEmpty()) {
                all.add(List.of(List.of(new Change.NoRequirement(id, need.required()))));
            }
        }
        for (Choice choice : around.project().choices()) {
            if (choice.activities().contains(id) && done(choice, around) >= choice.maximum()) {
                List<List<Change>> ways = new ArrayList<>();
                ways.add(List.of(new Change.LargerChoice(
                        choice.id(), choice.maximum(), Math.toIntExact(done(choice, around) + 1))));
                choice.activities().stream()
                        .distinct()
                        .flatMap(member -> around.find(member).stream())
                        .flatMap(one -> one.drop().stream())
                        .forEach(drop -> ways.add(List.of(drop)));
                all.add(ways);
            }
        }
        return all;
    }
}
