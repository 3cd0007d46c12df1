package space.hamsafar.exchange.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.picture.ProgrammeChart;
import space.hamsafar.exchange.picture.Svg;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;

/**
 * The section on the agreement.
 *
 * @param chart bar chart
 * @param rows steps in the order of the chart
 * @param criticalPath titles of the steps on the longest path
 * @param conflicts dates that cannot be met
 */
public record ProgrammeView(Svg chart, List<Row> rows, List<String> criticalPath, List<String> conflicts) {
    public ProgrammeView {
        rows = List.copyOf(rows);
        criticalPath = List.copyOf(criticalPath);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A step.
     *
     * @param title its title
     * @param milestone whether it is a milestone
     * @param critical whether it is on the critical path
     * @param family its clause family; empty for a milestone
     * @param owner who must do it
     * @param start its earliest start
     * @param finish its last day at the earliest
     * @param due the day by which it is wanted, or a dash
     * @param floatDays days to spare
     * @param status how far it is, or how late
     * @param tone {@code good}, {@code bad} or {@code plain}
     */
    public record Row(
            String title,
            boolean milestone,
            boolean critical,
            Optional<Label> family,
            String owner,
            String start,
            String finish,
            String due,
            int floatDays,
            Label status,
            String tone) {}

    static ProgrammeView of(Facts facts) {
        var plan = facts.plan().agreement();
        Map<String, Step> steps = facts.programme().agreement().steps().stream()
                .collect(Collectors.toMap(Step::id, Function.identity(), (first, second) -> first));
        List<StepDates> inOrder = inOrder(facts);
        return new ProgrammeView(
                ProgrammeChart.draw(
                        facts.programme().agreement(),
                        inOrder,
                        facts.label("chart.programme"),
                        facts.label("chart.programme.about")),
                inOrder.stream()
                        .map(dates -> row(facts, dates, steps.get(dates.step())))
                        .toList(),
                plan.criticalPath().stream()
                        .map(step -> facts.titles().step(step))
                        .toList(),
                plan.conflicts());
    }

    /** By start, and where that is the same as the folder has them: a launch stands before its docking. */
    private static List<StepDates> inOrder(Facts facts) {
        List<String> order =
                facts.programme().agreement().steps().stream().map(Step::id).toList();
        return facts.plan().agreement().steps().stream()
                .sorted(Comparator.comparing(StepDates::earliestStart)
                        .thenComparing(dates -> order.indexOf(dates.step())))
                .toList();
    }

    private static Row row(Facts facts, StepDates dates, @Nullable Step step) {
        boolean point = dates.earliestStart().equals(dates.earliestFinish());
        LocalDate last = point ? dates.earliestFinish() : dates.earliestFinish().minusDays(1);
        String family = step == null ? "" : step.family();
        String owner =
                step == null || step.owner().isEmpty() ? "–" : facts.titles().party(step.owner());
        return new Row(
                facts.titles().step(dates.step()),
                step != null && step.kind() == Step.Kind.MILESTONE,
                dates.critical(),
                family.isEmpty() ? Optional.empty() : Optional.of(facts.named("family", family)),
                owner,
                dates.earliestStart().toString(),
                last.toString(),
                step == null ? "–" : step.due().map(LocalDate::toString).orElse("–"),
                dates.floatDays(),
                status(facts, dates, step),
                tone(dates, step));
    }

    private static Label status(Facts facts, StepDates dates, @Nullable Step step) {
        if (dates.lateDays().isPresent()) {
            return facts.label("status.late", dates.lateDays().get());
        }
        return step == null ? Label.same("–") : facts.word("status", step.status());
    }

    private static String tone(StepDates dates, @Nullable Step step) {
        if (dates.lateDays().isPresent()) {
            return "bad";
        }
        return step != null && step.status() == Step.Status.DONE ? "good" : "plain";
    }
}
