package space.hamsafar.exchange.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.hamsafar.exchange.Titles;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.TimelineEntry;
import space.hamsafar.programme.flight.TimelineEntry.Kind;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The timeline in the form of Open MCT's plan files: a key for each lane, here a person, with its activities; times are
 * milliseconds since 1970 in UTC. The key {@code Groups} gives the order of the lanes.
 */
final class OpenMctPlan {

    private OpenMctPlan() {}

    /** An activity of a lane; the keys are Open MCT's. */
    private record Activity(
            String name, long start, long end, String type, String color, String textColor, String id) {}

    private record Group(String name) {}

    static String write(Programme programme, ProgrammePlan plan) {
        var titles = Titles.of(programme);
        Map<String, Object> lanes = new LinkedHashMap<>();
        Map<String, List<Activity>> byPerson = new LinkedHashMap<>();
        for (TimelineEntry entry : plan.flight().timeline()) {
            for (String person : entry.crew()) {
                String lane = titles.person(person) + " (" + person + ")";
                byPerson.computeIfAbsent(lane, any -> new ArrayList<>()).add(activity(entry, lane, person));
            }
        }
        lanes.put("Groups", byPerson.keySet().stream().sorted().map(Group::new).toList());
        byPerson.keySet().stream().sorted().forEach(lane -> lanes.put(lane, byPerson.getOrDefault(lane, List.of())));
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(lanes)
                + "\n";
    }

    private static Activity activity(TimelineEntry entry, String lane, String person) {
        return new Activity(
                entry.title(),
                entry.start().toEpochMilli(),
                entry.end().toEpochMilli(),
                lane,
                color(entry.kind()),
                "black",
                entry.id() + "." + person);
    }

    /** Light colours, so that black text can be read on each. */
    private static String color(Kind kind) {
        if (kind == Kind.EXPERIMENT) {
            return "lightgreen";
        }
        if (kind == Kind.LIVE_CONTACT) {
            return "gold";
        }
        if (kind == Kind.EXERCISE) {
            return "lightsalmon";
        }
        return kind == Kind.SLEEP || kind == Kind.PRE_SLEEP || kind == Kind.POST_SLEEP ? "lightsteelblue" : "lightgray";
    }
}
