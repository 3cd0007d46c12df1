package space.hamsafar.bench.selection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import space.hamsafar.bench.BenchException;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.operation.DeskOperation.Sheet;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.Criterion;
import space.hamsafar.campaign.policy.StaffMember;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.role.Actor;
import space.hamsafar.campaign.role.Role;
import space.hamsafar.campaign.store.FileStore;

/**
 * Kills processes that import applications or submit scores, at random instants, as {@code kill -9} does. What a process
 * told that it was acknowledged must be there afterwards, and every act whole. The folder goes on from round to round.
 */
final class KillPart implements Part {
    private static final String HEAP = "-Xmx256m";
    private static final int APPLICATIONS = 400;
    private static final int CHUNK = 5;
    private static final int MOST_MILLIS = 900;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public List<Measure> run(Settings settings) throws IOException {
        Path table = settings.work().resolve("applications.csv");
        NoisyApplications.write(table, APPLICATIONS, 0, settings.seed());
        var random = new SplittableRandom(settings.seed());
        int half = Math.max(1, settings.rounds() / 2);

        Path importing = Folder.copy(settings.programme(), settings.work().resolve("import"));
        withDesk(importing, desk -> Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenCampaign()));
        var imports = new KillRounds(importing, random);
        for (int i = 0; i < half; i++) {
            imports.round(Workers.worker(HEAP, "imports", importing.toString(), table.toString()));
        }

        Path scoring = Folder.copy(settings.programme(), settings.work().resolve("score"));
        String stage = prepare(scoring, table);
        var scores = new KillRounds(scoring, random);
        for (int i = half; i < Math.max(2, settings.rounds()); i++) {
            scores.round(Workers.worker(HEAP, "scores", scoring.toString(), stage));
        }
        return List.of(measure("import", imports), measure("scoring", scores));
    }

    private Measure measure(String during, KillRounds rounds) {
        return Measure.of(
                name(),
                "kill -9 during " + during + ", " + rounds.rounds() + " rounds: acknowledged acts lost; acts half done",
                rounds.lost() + " of " + rounds.acknowledged() + "; " + rounds.halfDone() + " of " + rounds.kept(),
                "0; 0",
                rounds.lost() == 0 && rounds.halfDone() == 0);
    }

    private static void withDesk(Path folder, java.util.function.Consumer<Desk> act) {
        try (FileStore store = Folder.store(folder)) {
            act.accept(Folder.desk(Folder.policy(folder), store, folder));
        }
    }

    /** A campaign whose first stage waits for scores; returns the stage. */
    private static String prepare(Path folder, Path table) {
        String stage = Folder.policy(folder).stages().getFirst().id();
        withDesk(folder, desk -> {
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenCampaign());
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.ImportApplications(table));
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.ScreenApplications());
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenStage(stage));
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.AssignAssessors(stage));
        });
        return stage;
    }

    /** Kills a process after a while and looks at what it left. */
    static long killed(ProcessBuilder builder, SplittableRandom random) throws IOException {
        Process process = builder.start();
        long last = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            if (line == null) {
                throw new BenchException("the process ended before it began to work");
            }
            var killer = Thread.ofVirtual().start(() -> kill(process, random.nextInt(MOST_MILLIS)));
            for (; line != null; line = out.readLine()) {
                last = Math.max(last, Long.parseLong(line));
            }
            killer.join();
            return last;
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Kills through the handle: {@code Process.destroyForcibly} also closes the pipe, whose last lines still count. */
    private static void kill(Process process, int afterMillis) {
        try {
            Thread.sleep(afterMillis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }

    /** Imports one table after the other, and prints the number of each acknowledged entry. */
    static void importWithoutEnd(Path folder, Path base) throws IOException {
        String text = Files.readString(base);
        try (FileStore store = Folder.store(folder)) {
            Desk desk = Folder.desk(Folder.policy(folder), store, folder);
            Path table = folder.resolve("table.csv");
            System.out.println(store.entries().size());
            while (true) {
                Files.writeString(
                        table, text.replace("A-", "B" + store.entries().size() + "-"));
                Folder.done(desk, Folder.SECRETARY, new DeskOperation.ImportApplications(table));
                System.out.println(store.entries().size());
            }
        }
    }

    /** Submits scores in small lots, then corrects them, and prints the number of each acknowledged entry. */
    static void submitWithoutEnd(Path folder, String stageId) {
        CampaignPolicy policy = Folder.policy(folder);
        StagePolicy stage = policy.stage(stageId).orElseThrow();
        try (FileStore store = Folder.store(folder)) {
            Desk desk = Folder.desk(policy, store, folder);
            System.out.println(store.entries().size());
            while (true) {
                for (StaffMember member : policy.staff()) {
                    if (member.roles().contains(Role.ASSESSOR)) {
                        score(desk, stage, new Actor(member.id(), Role.ASSESSOR));
                        System.out.println(store.entries().size());
                    }
                }
            }
        }
    }

    private static void score(Desk desk, StagePolicy stage, Actor assessor) {
        List<String> names = names(desk, stage, assessor);
        int given = (int) desk.state().scores(stage.id()).stream()
                .filter(score -> score.assessor().equals(assessor.person()))
                .count();
        if (names.isEmpty()) {
            return;
        }
        if (given + CHUNK <= names.size()) {
            List<Sheet> sheets = names.stream()
                    .skip(given)
                    .limit(CHUNK)
                    .map(name -> sheet(stage, name))
                    .toList();
            Folder.done(desk, assessor, new DeskOperation.SubmitScores(stage.id(), sheets));
        } else if (given > 0) {
            Folder.done(
                    desk,
                    assessor,
                    new DeskOperation.CorrectScores(stage.id(), sheet(stage, names.getFirst()), "again"));
        }
    }

    private static List<String> names(Desk desk, StagePolicy stage, Actor assessor) {
        Object rows = Folder.done(desk, assessor, new DeskOperation.ReadSheets(stage.id()))
                .answer()
                .data()
                .get("applicants");
        return ((List<?>) java.util.Objects.requireNonNull(rows))
                .stream()
                        .map(row -> String.valueOf(((Map<?, ?>) row).get("applicant")))
                        .toList();
    }

    private static Sheet sheet(StagePolicy stage, String name) {
        Map<String, Integer> values =
                stage.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::least));
        Map<String, String> comments =
                stage.criteria().stream().collect(Collectors.toMap(Criterion::id, criterion -> "seen"));
        return new Sheet(name, values, comments);
    }
}
