package space.hamsafar.bench.windows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.bench.BenchException;
import space.hamsafar.bench.PythonScript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passes by Skyfield, in a process of Python.
 *
 * @param version of Skyfield
 * @param cpuSeconds of its search, without start-up and import
 * @param answer rises and sets
 * @param refined the same, halved down on its own altitudes afterwards: its search stops when the first bracket of a
 *     site is narrow, however wide the others are
 * @param tops culminations by site: seconds from the start and elevation in degrees
 * @param highest the same, looked for again on its own altitudes to a tenth of a millisecond
 */
record SkyfieldWindows(
        String version,
        double cpuSeconds,
        Answer answer,
        Answer refined,
        Map<String, List<double[]>> tops,
        Map<String, List<double[]>> highest) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int RISE = 0;
    private static final int SET = 2;

    /** The passes; empty where Python or Skyfield is not installed. */
    static Optional<SkyfieldWindows> passes(Workload work) {
        return PythonScript.run(SkyfieldWindows.class, "skyfield_passes.py", JSON.writeValueAsBytes(question(work)))
                .flatMap(told -> read(JSON.readTree(told), work));
    }

    private static Map<String, Object> question(Workload work) {
        return Map.of(
                "line1", work.tle().getLine1(),
                "line2", work.tle().getLine2(),
                "start", fields(work.period().getStart()),
                "end", fields(work.period().getEnd()),
                "sites", work.sites());
    }

    private static int[] fields(Instant instant) {
        var utc = instant.atOffset(ZoneOffset.UTC);
        return new int[] {
            utc.getYear(), utc.getMonthValue(), utc.getDayOfMonth(), utc.getHour(), utc.getMinute(), utc.getSecond()
        };
    }

    private static Optional<SkyfieldWindows> read(JsonNode told, Workload work) {
        if (told.has("missing")) {
            return Optional.empty();
        }
        if (!told.has("events")) {
            throw new BenchException("Skyfield failed; run it by hand to see why");
        }
        return Optional.of(new SkyfieldWindows(
                told.get("version").asString(),
                told.get("cpuSeconds").asDouble(),
                answer(told.get("events"), work),
                answer(told.path("refined"), work),
                tops(told.get("events"), work, "/tops"),
                tops(told.get("events"), work, "/highest")));
    }

    private static Map<String, List<double[]>> tops(JsonNode events, Workload work, String kind) {
        Map<String, List<double[]>> tops = new HashMap<>();
        work.sites().forEach(site -> {
            List<double[]> list = tops.computeIfAbsent(site.id(), id -> new ArrayList<>());
            for (JsonNode top : events.path(site.id() + kind)) {
                list.add(new double[] {top.get(0).asDouble(), top.get(1).asDouble()});
            }
        });
        return tops;
    }

    private static Answer answer(JsonNode bySite, Workload work) {
        Answer answer = new Answer();
        work.sites().forEach(site -> {
            Events events = answer.of("pass/" + site.id());
            for (JsonNode event : bySite.path(site.id())) {
                switch (event.get(1).asInt()) {
                    case RISE -> events.begins().add(event.get(0).asDouble());
                    case SET -> events.ends().add(event.get(0).asDouble());
                    default -> {
                        // Culminations come with their elevation.
                    }
                }
            }
            events.dropUnbegun();
        });
        return answer;
    }
}
