package space.hamsafar.programme.flight;

import java.util.List;

/**
 * Everything that decides the flight.
 *
 * @param flight launch, stay and landing
 * @param prime id of the visitor
 * @param backup id of the one who takes the seat if the prime cannot
 * @param hosts ids of the host crew aboard
 * @param rules how a day on board is built
 * @param experiments work on board
 * @param station the station
 */
public record Mission(
        Spaceflight flight,
        String prime,
        String backup,
        List<String> hosts,
        DayRules rules,
        List<Experiment> experiments,
        StationFacts station) {

    public Mission {
        hosts = List.copyOf(hosts);
        experiments = List.copyOf(experiments);
    }

    /** The same mission with another host crew. */
    public Mission withHosts(List<String> newHosts) {
        return new Mission(flight, prime, backup, newHosts, rules, experiments, station);
    }

    /** The same mission with a stay that is wanted longer by so many days. */
    public Mission withLongerStay(int days) {
        return new Mission(flight.withLongerStay(days), prime, backup, hosts, rules, experiments, station);
    }
}
