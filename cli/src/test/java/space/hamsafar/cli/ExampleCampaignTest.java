package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.campaign.application.TableRows;
import space.hamsafar.campaign.application.TableWriter;
import space.hamsafar.campaign.decision.Lot;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Criterion;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the example's selection from 4,000 applications to two finalists, by the commands that people type. */
class ExampleCampaignTest {
    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/pakistan-china");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECRETARY = "n.akhtar:secretary";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2025-06-02T06:00:00Z");
    private String programme = "";
    private String printed = "";

    @Test
    void fourThousandApplicationsBecomeTwoFinalistsInFullView() throws IOException {
        copyExample();
        CampaignPolicy policy = ((PolicyReading.Read) PolicyReader.read(Path.of(programme))).policy();
        done("select", "open", programme, "--as", SECRETARY);
        done("select", "import", programme, programme + "/applicants.csv", "--as", SECRETARY);
        done("select", "screen", programme, "--as", SECRETARY);
        List<String> passed = List.of();
        for (StagePolicy stage : policy.stages()) {
            now = stage.opens().atTime(3, 0).toInstant(ZoneOffset.UTC);
            passed = decide(policy, stage);
            assertThat(passed).hasSizeBetween(2, stage.pass().places());
        }

        assertThat(passed).hasSize(2);
        done("log", "verify", programme);
        assertThat(printed).contains("all as they were written");
        done("select", "report", programme, "--out", folder.resolve("pages").toString(), "--as", SECRETARY);
        assertPages(passed);
        assertThatTheyCanBeTrained(passed);
    }

    /** The finalists take the places of the two trainees, and the programme is as sound as before. */
    private void assertThatTheyCanBeTrained(List<String> finalists) throws IOException {
        Path file = Path.of(programme, "programme.yaml");
        String text = Files.readString(file);
        String named = text.replace("applicant: A-000417", "applicant: " + finalists.get(0))
                .replace("applicant: A-002871", "applicant: " + finalists.get(1));
        assertThat(named).isNotEqualTo(text);
        Files.writeString(file, named);
        assertThat(run("check", programme)).as(printed).isEqualTo(ExitCodes.OK);
    }

    private List<String> decide(CampaignPolicy policy, StagePolicy stage) throws IOException {
        String id = stage.id();
        Lot lot = new Lot("rain in " + id);
        done("select", "lot", programme, id, "--hash", lot.commitment(), "--as", "sun.yu:auditor");
        done("select", "assign", programme, "--stage", id, "--open", "--as", SECRETARY);
        done("select", "assign", programme, "--stage", id, "--as", SECRETARY);
        done("select", "calendar", programme, id, "--plan", "--as", SECRETARY);
        for (StaffMember member : policy.staff()) {
            for (Role role : member.roles()) {
                if (stage.scorers().contains(role)) {
                    score(stage, member.id(), role);
                }
            }
        }
        now = stage.closes().atTime(12, 0).toInstant(ZoneOffset.UTC);
        done("select", "score", programme, "--stage", id, "--lock", "--as", SECRETARY);
        done("select", "rank", programme, id, "--as", "k.javed:board-member");
        done("select", "board", programme, id, "--seed", lot.seed(), "--json", "--as", "k.javed:board-member");
        JsonNode decision = JSON.readTree(printed);
        String hash = decision.get("decision").stringValue();
        done("select", "board", programme, id, "--sign", hash, "--as", "k.javed:board-member");
        assertThat(run("select", "release", programme, id, "--as", SECRETARY)).isEqualTo(ExitCodes.NOT_ALLOWED);
        done("select", "board", programme, id, "--sign", hash, "--as", "wang.hai:board-member");
        done("select", "release", programme, id, "--as", SECRETARY);
        List<String> passed = new ArrayList<>();
        decision.get("passed").forEach(one -> passed.add(one.stringValue()));
        return passed;
    }

    /** Made-up scores from a seed; those at the ends of a scale with the comment that the sheet asks for. */
    private void score(StagePolicy stage, String assessor, Role role) throws IOException {
        Path file = folder.resolve(stage.id() + "-" + assessor + ".csv");
        String who = assessor + ":" + role.word();
        done("select", "export", programme, file.toString(), "--stage", stage.id(), "--as", who);
        List<List<String>> rows = new ArrayList<>();
        TableRows.read(file, (_, cells) -> rows.add(new ArrayList<>(cells)));
        List<String> head = rows.getFirst();
        var random = new Random(assessor.hashCode());
        for (List<String> row : rows.subList(1, rows.size())) {
            // What an assessor sees of an applicant is the same for all of them, and so is the applicant's worth.
            double worth = new Random(row.subList(1, 1 + stage.sees().size()).hashCode()).nextGaussian();
            for (Criterion one : stage.criteria()) {
                double middle = (one.least() + one.most()) / 2.0 + 1 + worth;
                int value = (int) Math.clamp(Math.round(middle + random.nextGaussian()), one.least(), one.most());
                row.set(head.indexOf(one.id()), String.valueOf(value));
                row.set(head.indexOf("comment:" + one.id()), one.needsComment(value) ? "seen in the trial" : "");
            }
        }
        TableWriter.write(file, rows);
        if (rows.size() > 1) {
            done("select", "score", programme, file.toString(), "--stage", stage.id(), "--as", who);
        }
    }

    private void assertPages(List<String> finalists) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
            List<Path> pages = files.toList();
            assertThat(pages).hasSize(6);
            for (Path page : pages) {
                String text = Files.readString(page, StandardCharsets.UTF_8);
                assertThat(text).contains("<html lang=", "</html>").doesNotContain(finalists);
            }
        }
        assertThat(Files.readString(folder.resolve("pages/public-en.html"))).contains("hidden", "4,000");
        assertThat(Files.readString(folder.resolve("pages/report-ur.html"))).contains("dir=\"rtl\"", "ابتدائی انتخاب");
        assertThat(Files.readString(folder.resolve("pages/report-zh.html"))).contains("选拔报告");
    }

    private void done(String... words) {
        int code = run(words);
        assertThat(code).as(String.join(" ", words) + "\n" + printed).isEqualTo(ExitCodes.OK);
    }

    private int run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(
                new PrintWriter(out, true), new PrintWriter(err, true), Clock.fixed(now, ZoneOffset.UTC), words);
        printed = out.toString() + (code == ExitCodes.OK ? "" : err.toString());
        return code;
    }

    private void copyExample() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("programme"));
        programme = copy.toString();
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
    }
}
