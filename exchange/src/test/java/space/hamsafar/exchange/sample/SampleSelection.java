package space.hamsafar.exchange.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.selection.Decision;
import space.hamsafar.programme.selection.EligibilityRule;
import space.hamsafar.programme.selection.FunnelForecast;
import space.hamsafar.programme.selection.FunnelStep;
import space.hamsafar.programme.selection.RuleCount;
import space.hamsafar.programme.selection.SelectionPlan;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.selection.StagePlan;
import space.hamsafar.programme.selection.Station;

/** Selection of the sample: 4,000 applications, three stages. */
final class SampleSelection {
    private static final int APPLICATIONS = 4000;

    private SampleSelection() {}

    static Campaign campaign() {
        return new Campaign(
                LocalDate.of(2025, 3, 10),
                LocalDate.of(2025, 4, 20),
                LocalDate.of(2025, 4, 20),
                2,
                0.95,
                SampleProgramme.figure(0.08),
                List.of(rule("age", "Age must be 30 to 45"), rule("height", "Height must be 160 to 175 cm")),
                List.of(
                        stage("preliminary", "Preliminary selection", "islamabad", "preliminary-selection", 120),
                        stage("secondary", "Secondary selection", "beijing", "secondary-selection", 15),
                        stage("final", "Final selection", "beijing", "final-selection", 8)),
                List.of(),
                SampleProgramme.MADE_UP);
    }

    private static EligibilityRule rule(String id, String reason) {
        return new EligibilityRule(
                id, id, "", OptionalDouble.empty(), OptionalDouble.empty(), List.of(), reason, SampleProgramme.MADE_UP);
    }

    private static Stage stage(String id, String title, String site, String step, int places) {
        return new Stage(
                id,
                title,
                site,
                step,
                places,
                List.of(
                        new Station(id + "-clinical", "Clinical examination", 4, 6, 2),
                        new Station(id + "-psychology", "Psychology", 3, 4, 1)),
                SampleProgramme.figure(0.3),
                5,
                14,
                SampleProgramme.MADE_UP);
    }

    static SelectionPlan plan() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= APPLICATIONS; i++) {
            List<String> failed = new ArrayList<>();
            if (i % 12 != 0) {
                failed.add(i % 3 == 0 ? "height" : "age");
            }
            if (i % 7 == 1) {
                failed.add("experience");
            }
            decisions.add(new Decision("A-" + Integer.toString(10_000 + i).substring(1), failed.isEmpty(), failed));
        }
        int eligible = (int) decisions.stream().filter(Decision::eligible).count();
        return new SelectionPlan(
                APPLICATIONS,
                eligible,
                List.of(
                        new RuleCount("age", "Age must be 30 to 45", 2667, 2200),
                        new RuleCount("height", "Height must be 160 to 175 cm", 1000, 840),
                        new RuleCount("experience", "At least 3 years of work in the field", 572, 40)),
                decisions,
                List.of(
                        stagePlan("preliminary", 120, LocalDate.of(2025, 5, 5), 18),
                        stagePlan("secondary", 15, LocalDate.of(2025, 9, 1), 8),
                        stagePlan("final", 8, LocalDate.of(2025, 12, 1), 6)),
                forecast(eligible),
                List.of("A-0007", "A-0023"),
                List.of());
    }

    private static StagePlan stagePlan(String id, int invited, LocalDate first, int testDays) {
        List<StagePlan.Slot> slots = new ArrayList<>();
        for (int group = 1; group <= testDays; group++) {
            Instant start = first.plusDays(group - 1L).atTime(1, 0).toInstant(ZoneOffset.UTC);
            slots.add(new StagePlan.Slot(id + "-clinical", group, 6, start, start.plusSeconds(4 * 3600)));
            slots.add(new StagePlan.Slot(
                    id + "-psychology", group, 6, start.plusSeconds(5 * 3600), start.plusSeconds(8 * 3600)));
        }
        return new StagePlan(
                id,
                invited,
                first,
                first.plusDays(testDays - 1L),
                first.plusDays(testDays + 13L),
                testDays,
                slots,
                Map.of("A-0007", first.plusDays(1), "A-0023", first.plusDays(3)));
    }

    private static FunnelForecast forecast(int eligible) {
        return new FunnelForecast(
                List.of(
                        new FunnelStep("applications", APPLICATIONS, APPLICATIONS, APPLICATIONS, APPLICATIONS, 2104),
                        new FunnelStep("eligible", APPLICATIONS, eligible, eligible - 28, eligible + 29, 168),
                        new FunnelStep("preliminary", 120, 18.2, 12, 25, 58),
                        new FunnelStep("secondary", 15, 7.5, 4, 11, 11),
                        new FunnelStep("final", 8, 4.4, 2, 7, 5)),
                0.95,
                0.973,
                2104);
    }
}
