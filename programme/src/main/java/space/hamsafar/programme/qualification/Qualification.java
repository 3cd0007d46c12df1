package space.hamsafar.programme.qualification;

import java.util.List;
import java.util.OptionalInt;
import space.hamsafar.programme.setting.Provenance;

/**
 * What somebody can be qualified for.
 *
 * @param id unique among qualifications
 * @param title what it is
 * @param vehicle the vehicle in the configuration that it holds for; empty where it holds for all
 * @param units ids of the units, examinations too, that lead to it; all of them are needed
 * @param renewedBy ids of the units that renew it; all of them are needed
 * @param validDays how long it holds; empty for ever
 * @param renewalDays renewed in so many days before its end, it holds on from the end
 * @param neededToFly whether nobody flies without it
 * @param provenance origin of the demand
 */
public record Qualification(
        String id,
        String title,
        String vehicle,
        List<String> units,
        List<String> renewedBy,
        OptionalInt validDays,
        int renewalDays,
        boolean neededToFly,
        Provenance provenance) {

    public Qualification {
        units = List.copyOf(units);
        renewedBy = List.copyOf(renewedBy);
    }
}
