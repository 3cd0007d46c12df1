package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.Sheet;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.store.FileStore;

/** Two campaigns that differ only in what is hidden from assessors: all that they see must be the same, byte for byte. */
final class BlindingPart implements Part {
    private static final int APPLICANTS = 300;
    private static final int VARIANTS = 5;

    @Override
    public String name() {
        return "blinding";
    }

    @Override
    public List<Measure> run(Settings settings) throws IOException {
        List<String> plain = seen(settings, 0);
        long bytes = plain.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        int different = 0;
        for (int variant = 1; variant <= VARIANTS; variant++) {
            different += seen(settings, variant).equals(plain) ? 0 : 1;
        }
        return List.of(Measure.of(
                name(),
                VARIANTS + " campaigns of " + APPLICANTS
                        + " applicants that differ in hidden fields only: views, tables,"
                        + " counts and errors of all assessors, " + bytes + " bytes each",
                different + " differ",
                "0 differ",
                different == 0));
    }

    private static List<String> seen(Settings settings, int variant) throws IOException {
        Path folder = Folder.copy(settings.programme(), settings.work().resolve("variant-" + variant));
        Path table = folder.resolve("table.csv");
        Files.writeString(table, table(variant));
        CampaignPolicy policy = Folder.policy(folder);
        String stage = policy.stages().getFirst().id();
        List<String> seen = new ArrayList<>();
        try (FileStore store = Folder.store(folder)) {
            Desk desk = Folder.desk(policy, store, folder);
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenCampaign());
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.ImportApplications(table));
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.ScreenApplications());
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenStage(stage));
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.AssignAssessors(stage));
            for (var member : policy.staff()) {
                if (member.roles().contains(Role.ASSESSOR)) {
                    look(desk, new Actor(member.id(), Role.ASSESSOR), stage, folder, seen);
                }
            }
        }
        return seen;
    }

    private static void look(Desk desk, Actor assessor, String stage, Path folder, List<String> seen)
            throws IOException {
        var read =
                Folder.done(desk, assessor, new DeskOperation.ReadSheets(stage)).answer();
        seen.addAll(read.lines());
        seen.add(read.data().toString());
        Path file = folder.resolve("sheets.csv");
        seen.addAll(Folder.done(desk, assessor, new DeskOperation.ExportSheets(stage, file))
                .answer()
                .lines());
        seen.add(Files.readString(file));
        var wrong = List.of(
                new Sheet("A-0001", Map.of(), Map.of()),
                new Sheet(read.lines().isEmpty() ? "x" : read.lines().getFirst().split(" ")[0], Map.of(), Map.of()));
        seen.add(desk.perform(assessor, new DeskOperation.SubmitScores(stage, wrong), false)
                .toString());
        seen.add(desk.perform(assessor, new DeskOperation.ShowApplicant("A-0001"), false)
                .toString());
        seen.add(desk.perform(assessor, new DeskOperation.ShowStatus(), false).toString());
    }

    /** Eligible applications; a variant has other names, days of birth, sexes, regions, contacts, heights and masses. */
    private static String table(int variant) {
        var table = new StringBuilder(
                "id,name,birthDate,sex,nationality,region,email,phone,heightCm,massKg,degree,field,experienceYears,"
                        + "flightHours,english,chinese,consent\n");
        for (int i = 1; i <= APPLICANTS; i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "A-%04d,Somebody %d,%d-0%d-11,%s,PK,%s,m%d@mail.example,+92 300 %07d,%d,%d,doctorate,physics,%d,0,5,1,true%n",
                    i,
                    i * (variant + 1),
                    1985 + (i + variant) % 6,
                    1 + (i * 7 + variant) % 9,
                    (i + variant) % 2 == 0 ? "female" : "male",
                    variant % 2 == 0 ? "Punjab" : "Sindh",
                    i * (variant + 1),
                    i * 31 + variant,
                    163 + (i + variant * 5) % 11,
                    60 + variant,
                    5 + i % 9));
        }
        return table.toString();
    }
}
