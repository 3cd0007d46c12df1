package space.hamsafar.campaign.policy;

import java.util.List;
import java.util.Set;
import space.hamsafar.campaign.role.Role;

/**
 * Somebody who works for the campaign.
 *
 * @param id unique among staff
 * @param name as it is written on letters
 * @param agency id of the party whose servant they are
 * @param roles that they hold
 * @param languages that they read, as ISO 639 codes
 * @param employer where they work; empty if it is not known
 * @param schools where they studied
 * @param pastWork where they worked before
 * @param mostApplicants how many they can score in a stage
 */
public record StaffMember(
        String id,
        String name,
        String agency,
        Set<Role> roles,
        Set<String> languages,
        String employer,
        List<String> schools,
        List<String> pastWork,
        int mostApplicants) {

    public StaffMember {
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
        schools = List.copyOf(schools);
        pastWork = List.copyOf(pastWork);
    }
}
