package space.hamsafar.exchange.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.hamsafar.programme.agreement.AgreementPlan;
import space.hamsafar.programme.agreement.Step;
import space.hamsafar.programme.agreement.StepDates;

/** Steps of the sample's agreement over 620 days, and their dates. */
final class SampleAgreement {
    private static final List<Row> ROWS = List.of(
            new Row("signature", "Agreement signed", "", "", 0, 0, 0, 0, true),
            new Row("committee", "Joint steering committee set up", "roles-cost", "host", 7, 30, 40, 60, false),
            new Row("cost-split", "Cost split and invoicing agreed", "roles-cost", "visitor", 20, 60, 90, 120, false),
            new Row("preliminary-selection", "Preliminary selection in Pakistan", "", "", 60, 90, 0, 0, true),
            new Row("privacy", "Medical privacy protocol signed", "medical-privacy", "visitor", 60, 45, -14, 91, false),
            new Row("secondary-selection", "Secondary selection in China", "", "", 180, 60, 0, 0, true),
            new Row("visas", "Visas and residence permits", "customs-visas", "host", 200, 30, 35, 260, false),
            new Row("final-selection", "Final selection in China", "", "", 270, 45, 0, 0, true),
            new Row("named", "Two finalists named", "", "", 330, 0, 0, 330, true),
            new Row("conduct", "Crew code of conduct signed", "conduct", "visitor", 335, 10, 60, 400, false),
            new Row("training", "Training at the Astronaut Center", "", "", 345, 190, 0, 0, true),
            new Row(
                    "experiments",
                    "Experiments chosen from the long list",
                    "data-rights",
                    "visitor",
                    300,
                    80,
                    25,
                    380,
                    false),
            new Row("safety-0", "Payload safety review 0", "payload-safety", "host", 385, 5, 25, 395, false),
            new Row("safety-2", "Payload safety review II", "payload-safety", "host", 450, 5, 20, 440, false),
            new Row(
                    "hardware",
                    "Flight hardware handed over to the launch site",
                    "export-control",
                    "visitor",
                    470,
                    60,
                    20,
                    540,
                    false),
            new Row(
                    "insurance",
                    "Insurance and cross-waiver in force",
                    "cross-waiver",
                    "host",
                    400,
                    30,
                    110,
                    500,
                    false),
            new Row("examination", "Final examination", "", "", 535, 3, 0, 0, true),
            new Row("prime-named", "Prime and backup named", "", "", 538, 0, 0, 540, true),
            new Row("flight-readiness", "Flight readiness review", "", "", 560, 3, 0, 0, true),
            new Row("launch", "Launch of the visiting crew", "", "", 590, 0, 0, 580, true),
            new Row("landing", "Landing of the visitor", "", "", 598, 0, 0, 0, true),
            new Row("samples", "Samples and data handed over", "data-rights", "host", 599, 21, 0, 620, true));

    private SampleAgreement() {}

    private record Row(
            String id,
            String title,
            String family,
            String owner,
            int startDay,
            int days,
            int floatDays,
            int dueDay,
            boolean critical) {
        LocalDate start() {
            return SampleProgramme.SIGNED.plusDays(startDay);
        }

        LocalDate due() {
            return SampleProgramme.SIGNED.plusDays(dueDay);
        }
    }

    static List<Step> steps() {
        return ROWS.stream().map(SampleAgreement::step).toList();
    }

    static AgreementPlan plan() {
        return new AgreementPlan(
                ROWS.stream()
                        .map(SampleAgreement::dates)
                        .sorted(Comparator.comparing(StepDates::earliestStart))
                        .toList(),
                ROWS.stream().filter(Row::critical).map(Row::id).toList(),
                List.of("Launch of the visiting crew is due on 2026-10-01; training cannot end before 2026-09-06."));
    }

    private static Step step(Row row) {
        return new Step(
                row.id,
                row.title,
                row.family.isEmpty() ? Step.Kind.MILESTONE : Step.Kind.OBLIGATION,
                row.family,
                row.owner,
                row.days,
                "",
                row.startDay == 0 ? Step.Status.DONE : row.startDay < 60 ? Step.Status.RUNNING : Step.Status.OPEN,
                row.startDay == 0 ? Optional.of(row.start()) : Optional.empty(),
                Optional.empty(),
                row.dueDay == 0 ? Optional.empty() : Optional.of(row.due()),
                List.of(),
                SampleProgramme.MADE_UP);
    }

    private static StepDates dates(Row row) {
        int late = row.dueDay == 0 ? 0 : row.startDay + row.days - row.dueDay;
        return new StepDates(
                row.id,
                row.start(),
                row.start().plusDays(row.days),
                row.start().plusDays(row.floatDays),
                row.start().plusDays(row.days + row.floatDays),
                row.floatDays,
                row.critical,
                Stream.of(late).filter(days -> days > 0).findFirst(),
                row.startDay == 0 ? Optional.empty() : Optional.of("signature"));
    }
}
