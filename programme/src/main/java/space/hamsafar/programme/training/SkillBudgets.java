package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Span;
import space.hamsafar.programme.grid.TickGrid;

/**
 * Skills that lapse, as budgets: outside the days on which somebody holds a skill they have no time for what asks for it.
 *
 * <p>A unit that asks for two skills of one person, of which one has lapsed, does without them in both roles.
 */
final class SkillBudgets {

    private final TrainingRules rules;

    SkillBudgets(TrainingRules rules) {
        this.rules = rules;
    }

    /** Tags of a unit for the skills that lapse among those it asks for. */
    Set<String> tags(Unit unit) {
        var lapsing = new TreeSet<String>();
        rules.validities().forEach(one -> lapsing.add(one.skill()));
        lapsing.retainAll(skills(unit));
        var tags = new TreeSet<String>();
        lapsing.forEach(skill -> tags.add(tag(skill)));
        return tags;
    }

    /** The budgets, a time of nothing for each gap between the days of a person's skill. */
    List<Budget> budgets(TickGrid grid, int days) {
        Map<List<String>, List<TrainingRules.Validity>> byHolder = new LinkedHashMap<>();
        rules.validities()
                .forEach(one -> byHolder.computeIfAbsent(List.of(one.person(), one.skill()), key -> new ArrayList<>())
                        .add(one));
        var budgets = new ArrayList<Budget>();
        byHolder.forEach((holder, held) -> {
            var day = grid.firstDay();
            var end = grid.firstDay().plusDays(days);
            while (day.isBefore(end)) {
                var next = day;
                if (held.stream().anyMatch(one -> one.includes(next))) {
                    day = day.plusDays(1);
                } else {
                    var until = firstHeld(held, day, end);
                    budgets.add(new Budget(
                            holder.getLast() + "/" + holder.getFirst() + "/" + day,
                            Set.of(holder.getFirst()),
                            new Span(grid.midnight(day), grid.midnight(until)),
                            Set.of(tag(holder.getLast())),
                            0));
                    day = until;
                }
            }
        });
        return budgets;
    }

    private static LocalDate firstHeld(List<TrainingRules.Validity> held, LocalDate from, LocalDate end) {
        return from.datesUntil(end)
                .filter(day -> held.stream().anyMatch(one -> one.includes(day)))
                .findFirst()
                .orElse(end);
    }

    private static Set<String> skills(Unit unit) {
        var skills = new TreeSet<String>();
        skills.add(unit.instructorSkill());
        unit.particulars().support().forEach(support -> skills.add(support.skill()));
        unit.particulars().crew().forEach(position -> skills.add(position.skill()));
        skills.remove("");
        return skills;
    }

    private static String tag(String skill) {
        return "skill:" + skill;
    }
}
