package space.hamsafar.programme.change;

import java.util.LinkedHashSet;
import java.util.List;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.setting.Setting;

/**
 * A control centre, named by its party.
 *
 * @param id id of the party
 * @param host whether its crew is host aboard, so that it decides last
 */
public record Centre(String id, boolean host) {

    /** The centres of a mission: those of the visitor's party and of the host crew's parties, hosts last. */
    public static List<Centre> of(Mission mission, Setting setting) {
        var hosts = new LinkedHashSet<String>();
        mission.hosts().forEach(host -> hosts.add(setting.member(host).party()));
        var all = new java.util.ArrayList<Centre>();
        String guest = setting.member(mission.prime()).party();
        if (!hosts.contains(guest)) {
            all.add(new Centre(guest, false));
        }
        hosts.forEach(party -> all.add(new Centre(party, true)));
        return List.copyOf(all);
    }
}
