package space.hamsafar.campaign.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.Operation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Criterion;
import space.hamsafar.campaign.policy.PolicyReader;
import space.hamsafar.campaign.policy.PolicyReading;
import space.hamsafar.campaign.role.Actor;

/** A campaign of the example's rules in memory, for tests. */
final class Rehearsal {
    static final CampaignPolicy POLICY =
            ((PolicyReading.Read) PolicyReader.read(Path.of("..", "examples", "pakistan-china"))).policy();
    static final Actor SECRETARY = Actor.parse("n.akhtar:secretary");
    static final String STAGE = "preliminary";
    static final String HEAD =
            "id,name,nameOther,birthDate,sex,nationality,region,email,phone,heightCm,massKg,degree,field,school,"
                    + "employer,experienceYears,flightHours,english,chinese,consent\n";

    final MemoryStore store = new MemoryStore();
    final MemoryRows rows = new MemoryRows();
    final MemoryVault vault = new MemoryVault();
    final Desk desk;

    Rehearsal(CampaignPolicy policy) {
        var clock = Clock.fixed(Instant.parse("2025-06-02T06:00:00Z"), ZoneOffset.UTC);
        desk = new Desk(policy, new Ports(store, rows, vault, clock, new byte[32]));
    }

    /** Does something that must succeed. */
    Answer done(Actor actor, Operation operation) {
        return switch (desk.perform(actor, operation, false)) {
            case Outcome.Done(Answer answer, var _) -> answer;
            case Outcome.Refused(String reason) -> throw new AssertionError(operation.name() + " refused: " + reason);
            case Outcome.Invalid(List<String> problems) ->
                throw new AssertionError(operation.name() + " invalid: " + problems);
        };
    }

    Outcome perform(Actor actor, Operation operation) {
        return desk.perform(actor, operation, false);
    }

    /** Opens, imports a table, screens, opens the first stage and assigns assessors. */
    Rehearsal upToScoring(Path folder, String table) throws IOException {
        Path file = folder.resolve("applications.csv");
        Files.writeString(file, table);
        done(SECRETARY, new DeskOperation.OpenCampaign());
        done(SECRETARY, new DeskOperation.ImportApplications(file));
        done(SECRETARY, new DeskOperation.ScreenApplications());
        done(SECRETARY, new DeskOperation.OpenStage(STAGE));
        done(SECRETARY, new DeskOperation.AssignAssessors(STAGE));
        return this;
    }

    /** The names under which an assessor knows the applicants assigned to them. */
    List<String> names(Actor assessor) {
        Object rows = done(assessor, new DeskOperation.ReadSheets(STAGE)).data().get("applicants");
        return ((List<?>) Objects.requireNonNull(rows))
                .stream()
                        .map(row -> String.valueOf(((Map<?, ?>) row).get("applicant")))
                        .toList();
    }

    static DeskOperation.Sheet sheet(String applicant, int value) {
        Map<String, Integer> values =
                POLICY.stages().getFirst().criteria().stream().collect(Collectors.toMap(Criterion::id, _ -> value));
        Map<String, String> comments =
                POLICY.stages().getFirst().criteria().stream().collect(Collectors.toMap(Criterion::id, _ -> "because"));
        return new DeskOperation.Sheet(applicant, values, comments);
    }
}
