package space.hamsafar.peers;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.List;
import java.util.stream.Stream;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Point;

/**
 * Variables of an activity of a timeline.
 *
 * @param present whether it is done
 * @param places the days on which it may be done, of which one is taken if it is
 */
record CpSatTask(Activity activity, Mode mode, Literal present, List<Place> places) {

    CpSatTask {
        places = List.copyOf(places);
    }

    /**
     * Variables of an activity on one day.
     *
     * @param taken whether it is done then
     * @param starts the domain of its start
     * @param interval from its start to its end, if it is done then
     * @param services who may serve in which role
     */
    record Place(Literal taken, Domain starts, IntVar start, IntervalVar interval, List<Service> services) {

        Place {
            services = List.copyOf(services);
        }
    }

    /** A literal that a person serves in a role on that day. */
    record Service(String role, String person, Literal serves) {}

    int duration() {
        return mode.duration();
    }

    /** What is to be added to the start for one of the two ends. */
    int offset(Point point) {
        return point == Point.END ? duration() : 0;
    }

    /** Those who may serve in a role, on any day. */
    List<Service> inRole(String role) {
        return places.stream()
                .flatMap(place -> place.services().stream())
                .filter(one -> one.role().equals(role))
                .toList();
    }

    /** The literals that somebody serves in a role, one for each day. */
    Stream<Literal> serves(String role, String person) {
        return inRole(role).stream().filter(one -> one.person().equals(person)).map(Service::serves);
    }
}
