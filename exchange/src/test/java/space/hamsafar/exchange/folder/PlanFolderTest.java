package space.hamsafar.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.training.TrainingPlan;

final class PlanFolderTest {
    @TempDir
    private Path folder;

    @Test
    void allFilesAreWrittenAndThePlanReadsBack() {
        Path out = folder.resolve("out");
        List<Path> files = PlanFolder.write(out, SampleProgramme.programme(), SamplePlan.plan());
        assertThat(files.stream()
                        .map(file -> out.toAbsolutePath().relativize(file).toString()))
                .containsExactly(
                        "crew/backup.ics",
                        "crew/commander.ics",
                        "crew/engineer.ics",
                        "crew/pilot.ics",
                        "crew/prime.ics",
                        "eligibility.csv",
                        "ephemeris.oem",
                        "facilities/simulator.ics",
                        "plan.json",
                        "report.html",
                        "staff/instructor-1.ics",
                        "timeline.csv",
                        "training.csv",
                        "workload.csv");
        assertThat(PlanJson.read(out.resolve("plan.json"))).isEqualTo(SamplePlan.plan());
    }

    @Test
    void samePlanGivesTheSameBytesInEveryFile() throws IOException {
        List<Path> first = PlanFolder.write(folder.resolve("a"), SampleProgramme.programme(), SamplePlan.plan());
        List<Path> second = PlanFolder.write(folder.resolve("b"), SampleProgramme.programme(), SamplePlan.plan());
        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.mismatch(first.get(i), second.get(i)))
                    .as("%s", first.get(i))
                    .isEqualTo(-1);
        }
    }

    @Test
    void anotherPlanInTheSameFolderIsALaterEditionOfTheCalendars() throws IOException {
        Path out = folder.resolve("out");
        var training = SamplePlan.plan().training();
        var lost = training.sessions().stream()
                .filter(session -> session.facility().equals("simulator"))
                .findFirst()
                .orElseThrow();
        var fewer = SamplePlan.plan()
                .withTraining(new TrainingPlan(
                        training.firstDay(),
                        training.lastDay(),
                        training.sessions().stream()
                                .filter(session -> !session.equals(lost))
                                .toList(),
                        training.readiness(),
                        training.unplaced(),
                        training.lowerBoundDay()));
        Path calendar = out.resolve("facilities/simulator.ics");

        PlanFolder.write(out, SampleProgramme.programme(), SamplePlan.plan());
        PlanFolder.write(out, SampleProgramme.programme(), SamplePlan.plan());
        assertThat(calendar).content().contains("SEQUENCE:0").doesNotContain("SEQUENCE:1", "CANCELLED");

        PlanFolder.write(out, SampleProgramme.programme(), fewer);
        assertThat(calendar)
                .content()
                .contains("SEQUENCE:1", "STATUS:CANCELLED")
                .doesNotContain("SEQUENCE:0");
        assertThat(out.resolve("crew/" + lost.trainees().getFirst() + ".ics"))
                .content()
                .contains("SEQUENCE:1", "STATUS:CANCELLED");

        PlanFolder.write(out, SampleProgramme.programme(), SamplePlan.plan());
        assertThat(calendar).content().contains("SEQUENCE:2").doesNotContain("CANCELLED");
    }

    @Test
    void ephemerisCoversTheStayAndIsDatedByTheElements() throws IOException {
        Path out = folder.resolve("out");
        PlanFolder.write(out, SampleProgramme.programme(), SamplePlan.plan());
        assertThat(Files.readString(out.resolve("ephemeris.oem")))
                .containsPattern("CREATION_DATE += 2026-10-06T16:02:50.3")
                .containsPattern("REF_FRAME += EME2000")
                .contains("2026-10-12T12:47:32")
                .contains("2026-10-19T11:12:32");
    }

    @Test
    void planWithoutAFlightHasNoEphemeris() {
        ProgrammePlan plan = SamplePlan.plan();
        ProgrammePlan grounded = new ProgrammePlan(
                plan.programme(),
                plan.inputsHash(),
                plan.seed(),
                plan.work(),
                plan.agreement(),
                plan.selection(),
                plan.training(),
                SamplePlan.grounded());
        PlanFolder.write(folder.resolve("out"), SampleProgramme.programme(), grounded);
        assertThat(folder.resolve("out/ephemeris.oem")).doesNotExist();
        assertThat(folder.resolve("out/report.html")).exists();
    }

    @Test
    void planOfAnotherProgrammeIsRefused() {
        ProgrammePlan plan = SamplePlan.plan();
        ProgrammePlan other = new ProgrammePlan(
                "other",
                plan.inputsHash(),
                plan.seed(),
                plan.work(),
                plan.agreement(),
                plan.selection(),
                plan.training(),
                plan.flight());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanFolder.write(folder.resolve("out"), SampleProgramme.programme(), other))
                .withMessageContaining("other");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void idsCannotLeaveTheFolder() {
        assertThat(PlanFolder.fileName("../../etc/x")).doesNotContain("/", ".");
        assertThat(PlanFolder.fileName("ہم سفر")).matches("[A-Za-z0-9_-]+");
        assertThat(PlanFolder.fileName("x".repeat(500))).hasSizeLessThan(120);
        assertThat(PlanFolder.fileName("a_b")).isNotEqualTo(PlanFolder.fileName("a-b"));
    }
}
