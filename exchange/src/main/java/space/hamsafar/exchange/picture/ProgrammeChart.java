package space.hamsafar.exchange.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;

/**
 * The programme as a bar chart: a row for each step in the plan's order, 26 pixels high, below an axis of 40 pixels. A
 * bar is the work at its earliest, the thin line after it the float, the notch the due date; milestones are diamonds.
 */
public final class ProgrammeChart {
    /** Height of a row, for the names beside the drawing. */
    public static final int ROW = 26;
    /** Height of the axis above the rows. */
    public static final int TOP = 42;

    private static final int WIDTH = 860;

    private final List<StepDates> rows;
    private final Map<String, Step> steps;
    private final DayScale scale;

    private ProgrammeChart(Agreement agreement, List<StepDates> rows) {
        this.rows = rows;
        this.steps = agreement.steps().stream()
                .collect(Collectors.toMap(Step::id, Function.identity(), (first, second) -> first));
        this.scale = DayScale.ofMonths(
                days().min(LocalDate::compareTo).orElse(agreement.signed()),
                days().max(LocalDate::compareTo).orElse(agreement.signed()),
                0,
                WIDTH);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                rows.stream().flatMap(row -> Stream.of(row.earliestStart(), row.earliestFinish(), row.latestFinish())),
                steps.values().stream().flatMap(step -> step.due().stream()));
    }

    /** The drawing. */
    public static Svg draw(Agreement agreement, List<StepDates> rows, Label title, Label description) {
        return new ProgrammeChart(agreement, rows).draw(title, description);
    }

    private Svg draw(Label title, Label description) {
        int height = TOP + ROW * rows.size() + 4;
        Svg svg = new Svg("programme-chart", WIDTH, height, title, description);
        for (int i = 0; i < rows.size(); i += 2) {
            svg.rect(0, TOP + ROW * i, WIDTH, ROW, "stripe");
        }
        scale.draw(svg, TOP, height);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * i + ROW / 2.0);
        }
        return svg;
    }

    private void row(Svg svg, StepDates dates, double middle) {
        double start = scale.x(dates.earliestStart());
        double end = scale.x(dates.earliestFinish());
        double floatEnd = scale.x(dates.latestFinish());
        if (floatEnd > end + 1) {
            svg.line(end, middle, floatEnd, middle, "float");
            svg.line(floatEnd, middle - 4, floatEnd, middle + 4, "float");
        }
        Step step = steps.get(dates.step());
        boolean late = dates.lateDays().isPresent() || dates.floatDays() < 0;
        String style = style(dates, step, late);
        boolean point = dates.earliestStart().equals(dates.earliestFinish());
        if (point) {
            svg.diamond(start, middle, 7, style);
        } else {
            svg.rect(start, middle - 7, Math.max(3, end - start), 14, style + " round");
        }
        if (step != null && step.due().isPresent()) {
            double due = scale.x(step.due().get());
            svg.path(
                    "M%1$s %2$sv18m-4 -18h8".formatted(Svg.number(due), Svg.number(middle - 9)),
                    late ? "due late" : "due");
        }
    }

    private static String style(StepDates dates, @Nullable Step step, boolean late) {
        if (step != null && step.status() == Step.Status.DONE) {
            return "done";
        }
        if (dates.critical()) {
            return "critical";
        }
        return late ? "lateness" : step != null && step.kind() == Step.Kind.MILESTONE ? "milestone" : "duty";
    }
}
