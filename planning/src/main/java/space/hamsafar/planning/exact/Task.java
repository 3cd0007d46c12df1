package space.hamsafar.planning.exact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;

/**
 * The variables of a mandatory activity.
 *
 * @param number its place in the project
 * @param start variable of its start
 * @param end variable from which its end is counted; the start where there is one duration
 * @param length its end is so much after the end variable
 * @param modes for each mode the literal that it is chosen
 */
record Task(int number, Activity activity, int start, int end, int length, long[] modes) {

    static Task of(Engine engine, Activity activity, int number, int horizon) {
        List<Mode> modes = activity.modes();
        int shortest = modes.stream().mapToInt(Mode::duration).min().orElse(0);
        int longest = modes.stream().mapToInt(Mode::duration).max().orElse(0);
        int deadline = Math.min(activity.deadline(), horizon);
        int latest = deadline - shortest;
        int start = engine.newVariable(activity.release(), Math.max(latest, activity.release()));
        if (latest < activity.release()) {
            engine.clause(Literal.NEVER);
        }
        long[] chosen = modes.size() == 1
                ? new long[] {Literal.ALWAYS}
                : modes.stream()
                        .mapToLong(mode -> Literal.isOne(engine.newBoolean()))
                        .toArray();
        if (shortest == longest) {
            var task = new Task(number, activity, start, start, shortest, chosen);
            task.choose(engine);
            return task;
        }
        int end = engine.newVariable(activity.release() + shortest, Math.max(deadline, activity.release() + shortest));
        var task = new Task(number, activity, start, end, 0, chosen);
        task.choose(engine);
        task.last(engine, shortest, longest);
        return task;
    }

    /** Exactly one mode, and its windows. */
    private void choose(Engine engine) {
        engine.clause(modes);
        for (int m = 0; m < modes.length; m++) {
            for (int k = m + 1; k < modes.length; k++) {
                engine.clause(Literal.not(modes[m]), Literal.not(modes[k]));
            }
            within(engine, activity.windows(), m, Literal.ALWAYS);
        }
    }

    /** Ties start and end by the duration of the mode; the duration narrows as modes are ruled out. */
    private void last(Engine engine, int shortest, int longest) {
        int duration = engine.newVariable(shortest, longest);
        int[] lengths = activity.modes().stream()
                .mapToInt(Mode::duration)
                .distinct()
                .sorted()
                .toArray();
        for (int k = 0; k < lengths.length; k++) {
            engine.arc(start, end, lengths[k], Literal.atLeast(duration, lengths[k]));
            engine.arc(end, start, -lengths[k], Literal.atMost(duration, lengths[k]));
            var longer = new Literals();
            var shorter = new Literals();
            for (int m = 0; m < modes.length; m++) {
                int own = activity.modes().get(m).duration();
                if (own <= lengths[k]) {
                    longer.add(modes[m]);
                }
                if (own >= lengths[k]) {
                    shorter.add(modes[m]);
                }
                if (own == lengths[k]) {
                    engine.clause(Literal.not(modes[m]), Literal.atLeast(duration, own));
                    engine.clause(Literal.not(modes[m]), Literal.atMost(duration, own));
                }
            }
            if (k + 1 < lengths.length) {
                longer.add(Literal.atLeast(duration, lengths[k + 1]));
                engine.clause(longer.toArray());
            }
            if (k > 0) {
                shorter.add(Literal.atMost(duration, lengths[k - 1]));
                engine.clause(shorter.toArray());
            }
        }
    }

    /** Keeps it inside one of some windows if it runs in a mode and a condition holds. */
    void within(Engine engine, Windows windows, int mode, long condition) {
        if (windows.spans().isEmpty()) {
            return;
        }
        long chosen = Literal.not(modes[mode]);
        long otherwise = Literal.not(condition);
        int duration = activity.modes().get(mode).duration();
        List<Span> spans = windows.spans().get().stream()
                .filter(span -> span.length() >= duration)
                .toList();
        if (spans.isEmpty()) {
            engine.clause(chosen, otherwise);
            return;
        }
        engine.clause(chosen, otherwise, Literal.atLeast(start, spans.getFirst().start()));
        int reach = spans.getFirst().end() - duration;
        for (Span span : spans) {
            if (span.start() > reach + 1) {
                engine.clause(chosen, otherwise, Literal.atMost(start, reach), Literal.atLeast(start, span.start()));
            }
            reach = Math.max(reach, span.end() - duration);
        }
        engine.clause(chosen, otherwise, Literal.atMost(start, reach));
    }

    int variable(Point point) {
        return point == Point.START ? start : end;
    }

    int offset(Point point) {
        return point == Point.START ? 0 : length;
    }

    int shortest() {
        return activity.modes().stream().mapToInt(Mode::duration).min().orElse(0);
    }

    /** Variables of 0 and 1 of the modes; none where there is one mode. */
    int[] modeVariables() {
        return modes.length == 1
                ? new int[0]
                : Arrays.stream(modes)
                        .mapToInt(literal -> Literal.side(literal) >> 1)
                        .toArray();
    }

    /** The mode of the latest solution. */
    int chosenMode(int[] solution) {
        return modes.length == 1
                ? 0
                : IntStream.range(0, modes.length)
                        .filter(m -> solution[Literal.side(modes[m]) >> 1] == 1)
                        .findFirst()
                        .orElseThrow();
    }
}
