package space.hamsafar.bench.selection;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.application.Applications;
import space.hamsafar.campaign.application.Screening;
import space.hamsafar.campaign.desk.Desk;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.store.FileStore;
import space.hamsafar.campaign.store.PersonalRows;
import tools.jackson.databind.json.JsonMapper;

/** A process of its own, whose memory can be limited and read, and which can be killed. */
public final class Worker {
    private static final double NANOS = 1e9;

    private Worker() {}

    /** {@code import FOLDER FILE}: takes and screens applications, and prints what it took as JSON. */
    public static void main(String[] words) throws IOException {
        switch (words[0]) {
            case "import" ->
                System.out.println(new JsonMapper().writeValueAsString(screen(Path.of(words[1]), Path.of(words[2]))));
            case "scores" -> KillPart.submitWithoutEnd(Path.of(words[1]), words[2]);
            case "imports" -> KillPart.importWithoutEnd(Path.of(words[1]), Path.of(words[2]));
            default -> throw new IllegalArgumentException("no such work: " + words[0]);
        }
    }

    private static Map<String, Object> screen(Path folder, Path file) throws IOException {
        CampaignPolicy policy = Folder.policy(folder);
        var told = new LinkedHashMap<String, Object>();
        try (FileStore store = Folder.store(folder)) {
            Desk desk = Folder.desk(policy, store, folder);
            Folder.done(desk, Folder.SECRETARY, new DeskOperation.OpenCampaign());
            long begin = System.nanoTime();
            told.putAll(Folder.done(desk, Folder.SECRETARY, new DeskOperation.ImportApplications(file))
                    .answer()
                    .data());
            long imported = System.nanoTime();
            filter(policy, Folder.rows(folder, store), desk);
            long filtered = System.nanoTime();
            told.putAll(Folder.done(desk, Folder.SECRETARY, new DeskOperation.ScreenApplications())
                    .answer()
                    .data());
            long screened = System.nanoTime();
            told.put("importSeconds", (imported - begin) / NANOS);
            told.put("filterSeconds", (filtered - imported) / NANOS);
            told.put("screenSeconds", (screened - filtered) / NANOS);
        }
        told.put("cpuSeconds", cpuSeconds());
        told.put("peakMegabytes", peakMegabytes());
        return told;
    }

    /** Eligibility alone, as the peers do it: read, hold against the rules, count. */
    private static void filter(CampaignPolicy policy, PersonalRows rows, Desk desk) {
        List<Segment> segments =
                desk.state().imports().stream().map(one -> one.applications()).toList();
        var columns = Screening.columns(policy.rules());
        Screening.of(policy, ApplicationTable.load(policy, new Applications(rows, segments, Set.of()), columns))
                .eligible()
                .cardinality();
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / NANOS
                : 0;
    }

    /** The most memory that the process ever held, from Linux; 0 elsewhere. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(0);
    }
}
