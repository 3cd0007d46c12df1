package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that decides the flight.
 *
 * @param flight launch, stay and landing
 * @param prime id of the visitor
 * @param companions ids of further visitors who fly along
 * @param backup id of the one who takes the seat if the prime cannot
 * @param hosts ids of the host crew aboard
 * @param rules how a day on board is built
 * @param experiments work on board
 * @param tasks flexible work for the task list
 * @param station the station
 */
public record Mission(
        Spaceflight flight,
        String prime,
        List<String> companions,
        String backup,
        List<String> hosts,
        DayRules rules,
        List<Experiment> experiments,
        List<JarTask> tasks,
        StationFacts station) {

    public Mission {
        companions = List.copyOf(companions);
        tasks = List.copyOf(tasks);
        hosts = List.copyOf(hosts);
        experiments = List.copyOf(experiments);
    }

    /** Ids of all guests, the prime first. */
    public List<String> visitors() {
        var all = new ArrayList<String>();
        all.add(prime);
        all.addAll(companions);
        return List.copyOf(all);
    }

    /** Ids of everyone aboard, the prime first, the hosts last. */
    public List<String> aboard() {
        var all = new ArrayList<>(visitors());
        all.addAll(hosts);
        return List.copyOf(all);
    }

    /** Ids of a part of the crew. */
    public List<String> people(Group group) {
        return switch (group) {
            case ALL -> aboard();
            case VISITORS -> visitors();
            case HOSTS -> hosts;
        };
    }

    /** The same mission with another host crew. */
    public Mission withHosts(List<String> newHosts) {
        return new Mission(flight, prime, companions, backup, newHosts, rules, experiments, tasks, station);
    }

    /** The same mission with a stay that is wanted longer by so many days. */
    public Mission withLongerStay(int days) {
        return withFlight(flight.withLongerStay(days));
    }

    /** The same mission with another flight. */
    public Mission withFlight(Spaceflight newFlight) {
        return new Mission(newFlight, prime, companions, backup, hosts, rules, experiments, tasks, station);
    }
}
