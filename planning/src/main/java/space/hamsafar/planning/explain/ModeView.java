package space.hamsafar.planning.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.explain.Explanation.Blocker;

/**
 * One mode of an activity against a schedule.
 *
 * <p>Everything that forbids a start forbids an interval of starts, so between two neighbouring borders of such
 * intervals all starts are alike. Only one start of each such stretch is looked at, which makes an answer as long as the
 * schedule and not as long as the calendar.
 */
final class ModeView {

    private final Surroundings around;
    private final Mode mode;
    private final List<Obstacle> frame;
    private final List<Obstacle> obstacles;
    private final TeamSearch team;

    /** First starts of the stretches in which all starts are alike, up to the horizon. */
    private final int[] borders;

    ModeView(Surroundings around, Mode mode) {
        this.around = around;
        this.mode = mode;
        var time = new TimeObstacles(around, mode);
        var stock = new StockObstacles(around, mode);
        frame = time.frame();
        obstacles = Stream.of(time.lags(), time.spacings(), stock.resources(), stock.setUps(), stock.reservoirs())
                .flatMap(found -> found)
                .filter(obstacle -> !obstacle.starts().isEmpty())
                .toList();
        team = new TeamSearch(around, mode);
        borders = borders();
    }

    private int[] borders() {
        int last = around.project().horizon() - mode.duration();
        var all = new TreeSet<Integer>();
        if (last < 0) {
            return new int[0];
        }
        all.add(0);
        Stream.concat(frame.stream(), obstacles.stream())
                .forEach(obstacle -> obstacle.starts().borders(all::add));
        team.borders(all::add);
        return all.subSet(0, true, last, true).stream().mapToInt(i -> i).toArray();
    }

    Mode mode() {
        return mode;
    }

    int[] starts() {
        return borders.clone();
    }

    /** The last start of the stretch that begins with the k-th border. */
    int lastAlike(int k) {
        return k + 1 < borders.length ? borders[k + 1] - 1 : around.project().horizon() - mode.duration();
    }

    /** What keeps the activity from a start, its own dates and windows left aside. */
    Optional<Blocker> blocker(int start) {
        for (Obstacle obstacle : obstacles) {
            if (obstacle.starts().contains(start)) {
                return Optional.of(obstacle.blocker());
            }
        }
        return team.blocker(start);
    }

    /** The alternatives for each thing that keeps the activity from a start; empty lists where nothing helps. */
    List<List<List<Change>>> ways(int start) {
        List<List<List<Change>>> ways = new ArrayList<>();
        Stream.concat(frame.stream(), obstacles.stream())
                .filter(obstacle -> obstacle.starts().contains(start))
                .forEach(obstacle -> ways.add(obstacle.way().at(start)));
        if (team.team(start).isEmpty()) {
            ways.add(team.ways(start));
        }
        return ways;
    }

    /** How many things keep the activity from a start, its people counted as one. */
    int hindrances(int start) {
        long count = Stream.concat(frame.stream(), obstacles.stream())
                .filter(obstacle -> obstacle.starts().contains(start))
                .count();
        return (int) count + (team.team(start).isEmpty() ? 1 : 0);
    }

    /** The activity at a start, if nothing keeps it from there. */
    Optional<Assignment> at(int start) {
        boolean closed = Stream.concat(frame.stream(), obstacles.stream())
                .anyMatch(obstacle -> obstacle.starts().contains(start));
        return closed
                ? Optional.empty()
                : team.team(start)
                        .map(staff -> new Assignment(
                                around.activity().id(), mode.id(), start, start + mode.duration(), staff));
    }
}
