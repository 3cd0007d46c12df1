package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans the example once, spoils the plan in one way after another, and wants each to be found by name of its rule. */
@TestInstance(Lifecycle.PER_CLASS)
class PlanCorruptionTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/pakistan-china");
    private static final JsonMapper JSON = new JsonMapper();

    private Path folder = Path.of(".");

    private Path plan = Path.of("plan.json");

    /**
     * A way to spoil a plan.
     *
     * @param rule name of the rule that it breaks
     * @param how what it does to the plan
     */
    record Corruption(String rule, Consumer<ObjectNode> how) {

        @Override
        public String toString() {
            return rule;
        }
    }

    @BeforeAll
    void planTheExample(@TempDir Path temporary) {
        folder = temporary;
        Path out = folder.resolve("out");
        int code = run(new StringWriter(), "plan", EXAMPLE.toString(), "--out", out.toString());
        assertThat(code).isEqualTo(ExitCodes.OK);
        plan = out.resolve("plan.json");
    }

    @Test
    void planAsItIsBreaksNoRule() {
        var output = new StringWriter();

        assertThat(run(output, "check", EXAMPLE.toString(), "--plan", plan.toString()))
                .as(output.toString())
                .isEqualTo(ExitCodes.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0001-01-01", "9999-12-31", "+999999999-12-31"})
    void daysBeyondAllReckoningAreFindings(String day) throws IOException {
        String text = Files.readString(plan);
        Path edited = folder.resolve("edited.json");
        Files.writeString(
                edited,
                text.replaceAll("(\"(?:docking|liftOff|landing)\": \")[^T\"]+T", "$1" + day + "T")
                        .replaceFirst("(\"earliestFinish\": \")[^\"]+", "$1" + day));
        var output = new StringWriter();

        assertThat(run(output, "check", EXAMPLE.toString(), "--plan", edited.toString()))
                .as(output.toString())
                .isEqualTo(ExitCodes.PROBLEMS);
        assertThat(output.toString()).contains("flight").doesNotContain("internal fault");
    }

    @Test
    void moreThanCanBeHadGivesAPlanThatTellsWhatItLeavesOut() throws IOException {
        Path hard = Files.createDirectory(folder.resolve("hard"));
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, hard.resolve(file.getFileName()));
            }
        }
        Path station = hard.resolve("station.yaml");
        Files.writeString(
                station,
                Files.readString(station)
                        .replaceAll("(?m)^  - .id: relay.*\n", "")
                        .replace("relays:", "relays: []"));
        var output = new StringWriter();

        assertThat(run(
                        output,
                        "plan",
                        hard.toString(),
                        "--out",
                        folder.resolve("hard-out").toString()))
                .as(output.toString())
                .isEqualTo(ExitCodes.PROBLEMS);
        run(
                output,
                "check",
                hard.toString(),
                "--plan",
                folder.resolve("hard-out/plan.json").toString());
        assertThat(output.toString()).contains("flight.mandatory: leaders-call");
    }

    @Test
    void sameInputsAndSeedGiveTheSamePlanByteForByte() {
        Path again = folder.resolve("again");

        assertThat(run(new StringWriter(), "plan", EXAMPLE.toString(), "--out", again.toString()))
                .isEqualTo(ExitCodes.OK);
        assertThat(again.resolve("plan.json")).hasSameBinaryContentAs(plan);
    }

    @ParameterizedTest
    @MethodSource("corruptions")
    void spoiledPlanIsFoundByTheRuleThatItBreaks(Corruption corruption) throws IOException {
        var document = (ObjectNode) JSON.readTree(plan.toFile());
        corruption.how.accept((ObjectNode) document.get("plan"));
        Path spoiled = Files.createTempFile(folder, "spoiled", ".json");
        Files.writeString(spoiled, JSON.writeValueAsString(document));
        var output = new StringWriter();

        int code = run(output, "check", EXAMPLE.toString(), "--plan", spoiled.toString());

        assertThat(output.toString()).contains(": " + corruption.rule + ": ");
        assertThat(code).isEqualTo(ExitCodes.PROBLEMS);
    }

    static Stream<Corruption> corruptions() {
        return Stream.of(ofOrigin(), ofAgreement(), ofSelection(), ofTraining(), ofFlight(), ofTimeline())
                .flatMap(corruptions -> corruptions);
    }

    private static Stream<Corruption> ofOrigin() {
        return Stream.of(
                new Corruption("plan.programme", plan -> plan.put("programme", "another")),
                new Corruption("plan.inputs", plan -> plan.put("inputsHash", "0".repeat(64))),
                new Corruption("plan.training-dates", plan -> shiftDay(in(plan, "training"), "firstDay", -3)),
                new Corruption(
                        "plan.launch-date",
                        plan -> shiftInstant(in(plan, "flight", "launch", "window"), "liftOff", 90_000)));
    }

    private static Stream<Corruption> ofAgreement() {
        return Stream.of(
                new Corruption(
                        "agreement.unknown-step", plan -> step(plan, "launch").put("step", "lunch")),
                new Corruption(
                        "agreement.missing-step",
                        plan -> ((ArrayNode) in(plan, "agreement").get("steps")).remove(5)),
                new Corruption("agreement.duplicate-step", plan -> {
                    var steps = (ArrayNode) in(plan, "agreement").get("steps");
                    steps.add(steps.get(0).deepCopy());
                }),
                new Corruption("agreement.fixed-date", plan -> moveStep(plan, "two-named", 9)),
                new Corruption(
                        "agreement.lateness", plan -> step(plan, "launch").put("lateDays", 7)),
                new Corruption("agreement.float", plan -> step(plan, "launch").put("floatDays", 99)),
                new Corruption(
                        "agreement.critical-path", plan -> step(plan, "launch").put("critical", false)),
                new Corruption("agreement.minimum-lag", plan -> moveStep(plan, "final-examination", -60)),
                new Corruption("agreement.order", plan -> shiftDay(step(plan, "training"), "earliestFinish", -300)));
    }

    private static Stream<Corruption> ofSelection() {
        return Stream.of(
                new Corruption("selection.decision", plan -> {
                    var decision =
                            (ObjectNode) in(plan, "selection").get("decisions").get(0);
                    decision.put("eligible", !decision.get("eligible").asBoolean());
                }),
                new Corruption(
                        "selection.eligible-count",
                        plan -> in(plan, "selection").put("eligible", 4000)),
                new Corruption(
                        "selection.rule-count",
                        plan -> ((ObjectNode) in(plan, "selection").get("rules").get(0)).put("failed", 1)),
                new Corruption("selection.places", plan -> stage(plan).put("invited", 1_101)),
                new Corruption(
                        "selection.finalist",
                        plan -> ((ArrayNode) in(plan, "selection").get("finalists"))
                                .set(0, JSON.getNodeFactory().stringNode("A-000001"))),
                new Corruption(
                        "selection.forecast",
                        plan -> in(plan, "selection", "forecast").put("probability", 0.5)),
                new Corruption(
                        "selection.hours",
                        plan -> shiftBoth((ObjectNode) stage(plan).get("slots").get(0), 43_200)));
    }

    private static Stream<Corruption> ofTraining() {
        return Stream.of(
                new Corruption("training.missing", plan -> sessions(plan).remove(100)),
                new Corruption(
                        "training.duplicate",
                        plan -> sessions(plan).add(sessions(plan).get(100).deepCopy())),
                new Corruption("training.unit", plan -> session(plan, 7).put("unit", "juggling")),
                new Corruption(
                        "training.trainee",
                        plan -> ((ArrayNode) session(plan, 7).get("trainees")).add("host-1")),
                new Corruption("training.length", plan -> shiftInstant(session(plan, 7), "end", 900)),
                new Corruption("training.working-hours", plan -> toTwoInTheMorning(session(plan, 7))),
                new Corruption("training.capacity", plan -> {
                    ObjectNode first = sessionOf(plan, "tank", 0);
                    ObjectNode second = sessionOf(plan, "tank", 1);
                    second.set("start", first.get("start"));
                    second.set("end", first.get("end"));
                }),
                new Corruption(
                        "training.readiness",
                        plan -> shiftDay(
                                (ObjectNode)
                                        in(plan, "training").get("readiness").get(0),
                                "readyOn",
                                -10)));
    }

    private static Stream<Corruption> ofFlight() {
        return Stream.of(
                new Corruption(
                        "flight.plane", plan -> shiftInstant(in(plan, "flight", "launch", "window"), "liftOff", 1200)),
                new Corruption("flight.rendezvous", plan -> shiftInstant(in(plan, "flight"), "docking", -7200)),
                new Corruption("flight.undocking", plan -> shiftInstant(in(plan, "flight"), "undocking", 7200)),
                new Corruption(
                        "flight.cross-range",
                        plan -> shiftInstant(in(plan, "flight", "landing", "opportunity"), "landing", 600)),
                new Corruption(
                        "flight.incomplete",
                        plan -> in(plan, "flight")
                                .set("landing", JSON.getNodeFactory().nullNode())));
    }

    private static Stream<Corruption> ofTimeline() {
        return Stream.of(
                new Corruption("flight.double-booking", plan -> {
                    ObjectNode sleep = entry(plan, "sleep");
                    ObjectNode handover = entry(plan, "handover");
                    handover.set("start", sleep.get("start"));
                    handover.set("end", sleep.get("end"));
                    handover.set("crew", sleep.get("crew"));
                }),
                new Corruption("flight.meal", plan -> shiftBoth(entry(plan, "meal"), 4 * 3600)),
                new Corruption(
                        "flight.unknown-person",
                        plan -> ((ArrayNode) entry(plan, "meal").get("crew")).add("stowaway")),
                new Corruption(
                        "flight.conference",
                        plan -> ((ArrayNode) entry(plan, "conference").get("crew")).remove(0)),
                new Corruption("flight.exercise", plan -> timeline(plan).remove(indexOf(plan, "exercise"))),
                new Corruption("flight.sleep", plan -> timeline(plan).remove(indexOf(plan, "sleep"))),
                new Corruption(
                        "flight.duplicate-id",
                        plan -> timeline(plan).add(entry(plan, "meal").deepCopy())),
                new Corruption(
                        "flight.unknown-experiment",
                        plan -> entry(plan, "experiment").put("experiment", "alchemy")),
                new Corruption("flight.duration", plan -> shiftInstant(entry(plan, "experiment"), "end", -300)),
                new Corruption(
                        "flight.crew-need",
                        plan -> ((ArrayNode) entry(plan, "experiment").get("crew")).removeAll()),
                new Corruption("flight.window", plan -> shiftBoth(withReason(plan), 20 * 60)),
                new Corruption("flight.outside-stay", plan -> shiftBoth(entry(plan, "meal"), 30 * 86_400)),
                new Corruption(
                        "flight.results",
                        plan -> ((ObjectNode)
                                        in(plan, "flight").get("experiments").get(0))
                                .put("placed", 99)),
                new Corruption(
                        "flight.host-time",
                        plan -> ((ObjectNode) in(plan, "flight").get("hostTime").get(1)).put("usedMinutes", 7)));
    }

    private static ObjectNode in(ObjectNode plan, String... path) {
        JsonNode node = plan;
        for (String key : path) {
            node = node.get(key);
        }
        return (ObjectNode) node;
    }

    private static ObjectNode step(ObjectNode plan, String id) {
        return find(
                in(plan, "agreement").get("steps"),
                node -> node.get("step").asString().equals(id));
    }

    private static ObjectNode stage(ObjectNode plan) {
        return (ObjectNode) in(plan, "selection").get("stages").get(0);
    }

    private static ArrayNode sessions(ObjectNode plan) {
        return (ArrayNode) in(plan, "training").get("sessions");
    }

    private static ObjectNode session(ObjectNode plan, int index) {
        return (ObjectNode) sessions(plan).get(index);
    }

    private static ObjectNode sessionOf(ObjectNode plan, String facility, int skip) {
        return (ObjectNode) elements(sessions(plan))
                .filter(node -> node.get("facility").asString().equals(facility))
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }

    private static ArrayNode timeline(ObjectNode plan) {
        return (ArrayNode) in(plan, "flight").get("timeline");
    }

    /** An entry of a kind from the middle of the stay, where a day is whole. */
    private static ObjectNode entry(ObjectNode plan, String kind) {
        return (ObjectNode) timeline(plan).get(indexOf(plan, kind));
    }

    private static int indexOf(ObjectNode plan, String kind) {
        ArrayNode timeline = timeline(plan);
        for (int i = timeline.size() / 2; i < timeline.size(); i++) {
            if (timeline.get(i).get("kind").asString().equals(kind)) {
                return i;
            }
        }
        throw new IllegalStateException("the plan has no entry of kind " + kind + " in its second half");
    }

    /** A live contact, which lies in a pass and nowhere else. */
    private static ObjectNode withReason(ObjectNode plan) {
        return find(timeline(plan), node -> node.get("experiment").asString().startsWith("ham-radio"));
    }

    private static ObjectNode find(JsonNode list, Predicate<JsonNode> wanted) {
        return (ObjectNode) elements(list).filter(wanted).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static void moveStep(ObjectNode plan, String id, int days) {
        for (String key : new String[] {"earliestStart", "earliestFinish", "latestStart", "latestFinish"}) {
            shiftDay(step(plan, id), key, days);
        }
    }

    private static void shiftDay(ObjectNode node, String key, int days) {
        node.put(key, LocalDate.parse(node.get(key).asString()).plusDays(days).toString());
    }

    private static void toTwoInTheMorning(ObjectNode session) {
        long ofDay = Instant.parse(session.get("start").asString()).getEpochSecond() % 86_400;
        shiftBoth(session, 18 * 3600 - ofDay);
    }

    private static void shiftBoth(ObjectNode node, long seconds) {
        shiftInstant(node, "start", seconds);
        shiftInstant(node, "end", seconds);
    }

    private static void shiftInstant(ObjectNode node, String key, long seconds) {
        node.put(
                key,
                Instant.parse(node.get(key).asString())
                        .plus(Duration.ofSeconds(seconds))
                        .toString());
    }

    private static int run(StringWriter output, String... words) {
        var writer = new PrintWriter(output);
        int code = Main.run(writer, writer, words);
        writer.flush();
        return code;
    }
}
