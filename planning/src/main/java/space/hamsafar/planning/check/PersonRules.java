package space.hamsafar.planning.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.TravelTime;

/** Rules of people's time. */
final class PersonRules {

    private PersonRules() {}

    static void check(Facts facts, Findings findings) {
        var travel = new HashMap<List<String>, Integer>();
        for (TravelTime time : facts.project().travel()) {
            travel.merge(List.of(time.from(), time.to()), time.ticks(), Math::max);
        }
        for (Person person : facts.people().values()) {
            var work = facts.workOf(person.id());
            work.forEach(placed -> available(person, placed, findings));
            overlaps(person, work, findings);
            travels(person, work, travel, findings);
        }
        Map<String, Integer> longest = facts.work().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .mapToInt(one -> one.end() - one.start())
                                .reduce(0, Math::max)));
        facts.project().budgets().forEach(budget -> spent(facts, budget, longest, findings));
    }

    private static void available(Person person, Facts.Placed placed, Findings findings) {
        if (!person.availability().enclose(placed.start(), placed.end())) {
            String message = person.id() + " is not available during the whole of " + placed.text();
            findings.add(Rule.PERSON_UNAVAILABLE, message, placed.id(), person.id());
        }
    }

    private static void overlaps(Person person, List<Facts.Placed> work, Findings findings) {
        for (int i = 0; i < work.size(); i++) {
            var first = work.get(i);
            for (int j = i + 1; j < work.size() && work.get(j).start() < first.end(); j++) {
                var second = work.get(j);
                if (second.start() < second.end()) {
                    String message = person.id() + " serves in " + first.text() + " and " + second.text() + " at once";
                    findings.add(Rule.PERSON_DOUBLE_BOOKED, message, first.id(), second.id(), person.id());
                }
            }
        }
    }

    private static void travels(
            Person person, List<Facts.Placed> work, Map<List<String>, Integer> travel, Findings findings) {
        var stops = work.stream().filter(p -> !p.activity().place().isEmpty()).toList();
        for (int i = 1; i < stops.size(); i++) {
            var from = stops.get(i - 1);
            var to = stops.get(i);
            List<String> way = List.of(from.activity().place(), to.activity().place());
            int ticks = way.get(0).equals(way.get(1)) ? 0 : travel.getOrDefault(way, 0);
            if (ticks > 0 && to.start() - from.end() < ticks) {
                String message = person.id() + " needs " + ticks + " ticks from " + from.text() + " at " + way.get(0)
                        + " to " + to.text() + " at " + way.get(1);
                findings.add(Rule.TRAVEL_TOO_SHORT, message, from.id(), to.id(), person.id());
            }
        }
    }

    private static void spent(Facts facts, Budget budget, Map<String, Integer> longest, Findings findings) {
        long spent = 0;
        for (String person : budget.people()) {
            List<Facts.Placed> work = facts.workOf(person);
            // Whatever reaches into the period starts no earlier than the person's longest work before it.
            int from = firstFrom(work, budget.period().start() - longest.getOrDefault(person, 0));
            for (int k = from;
                    k < work.size() && work.get(k).start() < budget.period().end();
                    k++) {
                Facts.Placed placed = work.get(k);
                int shared = budget.period().overlap(placed.start(), placed.end());
                spent += shared > 0 && budget.counts(placed.activity()) ? shared : 0;
            }
        }
        if (spent > budget.limit()) {
            String message =
                    "budget " + budget.id() + " allows " + budget.limit() + " ticks and " + spent + " are spent";
            findings.add(Rule.BUDGET_EXCEEDED, message, budget.id());
        }
    }

    /** Place of the first work that starts at a tick or later. */
    private static int firstFrom(List<Facts.Placed> work, int tick) {
        int low = 0;
        int high = work.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (work.get(middle).start() < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
