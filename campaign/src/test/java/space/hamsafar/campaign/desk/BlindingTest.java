package space.hamsafar.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.campaign.application.TableRows;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;

/** What an assessor sees depends on nothing that is hidden. */
class BlindingTest {
    private static final List<String> NAMES =
            List.of("Ayesha Tareen", "Zafar Iqbal", "Li Xiaoming", "\u0645\u062D\u0645\u062F \u0639\u0644\u06CC");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void campaignsThatDifferInHiddenFieldsLookTheSame(int variant) throws IOException {
        List<String> plain = everythingThatAssessorsSee(0);
        List<String> other = everythingThatAssessorsSee(variant);

        assertThat(other).isEqualTo(plain);
        assertThat(plain).hasSizeGreaterThan(60);
    }

    @Test
    void whatIsSeenDoesChangeWhatTheySee() throws IOException {
        var plain = new Rehearsal(Rehearsal.POLICY).upToScoring(folder, table(0, "physics"));
        var other = new Rehearsal(Rehearsal.POLICY).upToScoring(folder, table(0, "biology"));

        assertThat(read(plain)).isNotEqualTo(read(other));
    }

    @Test
    void emptyListOfFieldsShowsNone() throws IOException {
        var rehearsal = new Rehearsal(seeingNothing()).upToScoring(folder, table(0, "physics"));
        Actor assessor = assessors().getFirst();

        Answer answer = rehearsal.done(assessor, new DeskOperation.ReadSheets(Rehearsal.STAGE));

        assertThat(answer.lines()).isNotEmpty().allMatch(line -> line.matches("[A-Z2-9]{10}"));
        assertThat(answer.data().toString()).doesNotContain("physics", "doctorate");
    }

    @Test
    void twoAssessorsKnowOneApplicantByDifferentNames() throws IOException {
        var rehearsal = new Rehearsal(Rehearsal.POLICY).upToScoring(folder, table(0, "physics"));
        Set<String> seen = new HashSet<>();

        for (Actor assessor : assessors()) {
            assertThat(rehearsal.names(assessor))
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .noneMatch(seen::contains);
            seen.addAll(rehearsal.names(assessor));
        }
        assertThat(seen).hasSize(40 * 3);
    }

    @Test
    void strangerAndApplicantOfAnotherAreRefusedInTheSameWords() throws IOException {
        var rehearsal = new Rehearsal(Rehearsal.POLICY).upToScoring(folder, table(0, "physics"));
        Actor assessor = assessors().getFirst();
        String ofAnother = rehearsal.names(assessors().getLast()).getFirst();

        for (String name : List.of(ofAnother, "A-001", "NOBODY")) {
            assertThat(rehearsal.perform(
                            assessor,
                            new DeskOperation.SubmitScores(Rehearsal.STAGE, List.of(Rehearsal.sheet(name, 3)))))
                    .isEqualTo(Outcome.Invalid.of(name + ": is not assigned to you"));
        }
    }

    private List<String> everythingThatAssessorsSee(int variant) throws IOException {
        var rehearsal = new Rehearsal(Rehearsal.POLICY).upToScoring(folder, table(variant, "physics"));
        var seen = new ArrayList<>(read(rehearsal));
        for (Actor assessor : assessors()) {
            for (String ending : List.of("csv", "xlsx")) {
                Path file = folder.resolve("sheets." + ending);
                seen.addAll(rehearsal
                        .done(assessor, new DeskOperation.ExportSheets(Rehearsal.STAGE, file))
                        .lines());
                seen.add(ending.equals("csv") ? Files.readString(file) : cells(file));
            }
            var wrong = new ArrayList<DeskOperation.Sheet>();
            rehearsal.names(assessor).forEach(name -> wrong.add(Rehearsal.sheet(name, 9)));
            wrong.add(Rehearsal.sheet("A-001", 3));
            seen.add(rehearsal
                    .perform(assessor, new DeskOperation.SubmitScores(Rehearsal.STAGE, wrong))
                    .toString());
            wrong.clear();
            rehearsal.names(assessor).forEach(name -> wrong.add(Rehearsal.sheet(name, 3)));
            seen.addAll(rehearsal
                    .done(assessor, new DeskOperation.SubmitScores(Rehearsal.STAGE, wrong))
                    .lines());
            seen.add(rehearsal.perform(assessor, new DeskOperation.ShowStatus()).toString());
            seen.add(rehearsal
                    .perform(assessor, new DeskOperation.ShowApplicant("A-001"))
                    .toString());
        }
        return seen;
    }

    private static List<String> read(Rehearsal rehearsal) {
        var seen = new ArrayList<String>();
        for (Actor assessor : assessors()) {
            Answer answer = rehearsal.done(assessor, new DeskOperation.ReadSheets(Rehearsal.STAGE));
            seen.addAll(answer.lines());
            seen.add(answer.data().toString());
        }
        return seen;
    }

    private static String cells(Path file) throws IOException {
        var all = new StringBuilder();
        assertThat(TableRows.read(file, (line, cells) -> all.append(line).append(cells)))
                .isEmpty();
        return all.toString();
    }

    private static List<Actor> assessors() {
        return Rehearsal.POLICY.staff().stream()
                .filter(member -> member.roles().contains(Role.ASSESSOR))
                .map(member -> new Actor(member.id(), Role.ASSESSOR))
                .toList();
    }

    /** Forty eligible applications; a variant changes what no assessor sees and no rule forbids. */
    private static String table(int variant, String field) {
        var table = new StringBuilder(Rehearsal.HEAD);
        for (int i = 1; i <= 40; i++) {
            String id = String.format(java.util.Locale.ROOT, "A-%03d", i);
            String name =
                    NAMES.get((i * (variant + 1)) % NAMES.size()) + (variant == 0 ? "" : " " + (char) ('a' + i % 20));
            String sex = (i + variant) % 2 == 0 ? "female" : "male";
            int heightCm = 163 + (i + variant * 5) % 11;
            table.append(String.join(
                            ",",
                            id,
                            name,
                            "",
                            (1985 + (i + variant) % 6) + "-03-1" + variant,
                            sex,
                            "PK",
                            variant == 2 ? "Sindh" : "Punjab",
                            "m" + i * (variant + 1) + "@mail.example",
                            "+92 300 " + (1_000_000 + i * 7 + variant),
                            Integer.toString(heightCm),
                            Integer.toString(60 + variant),
                            i % 3 == 0 ? "master" : "doctorate",
                            field,
                            "",
                            "",
                            Integer.toString(5 + i % 4),
                            "0",
                            "5",
                            "1",
                            "true"))
                    .append('\n');
        }
        return table.toString();
    }

    private static CampaignPolicy seeingNothing() {
        CampaignPolicy policy = Rehearsal.POLICY;
        List<StagePolicy> stages = policy.stages().stream()
                .map(stage -> new StagePolicy(
                        stage.id(),
                        stage.title(),
                        stage.site(),
                        stage.agency(),
                        stage.scorers(),
                        List.of(),
                        stage.criteria(),
                        stage.minimumAssessors(),
                        stage.pass(),
                        stage.capacityPerDay(),
                        stage.opens(),
                        stage.closes(),
                        stage.appealDays(),
                        stage.tests()))
                .toList();
        return new CampaignPolicy(
                policy.hash(),
                policy.opens(),
                policy.closes(),
                policy.referenceDay(),
                policy.finalists(),
                policy.fields(),
                policy.rules(),
                stages,
                policy.staff());
    }
}
