package space.hamsafar.campaign.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.store.PersonalVault;

/** A vault for tests. */
final class MemoryVault implements PersonalVault {
    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public String put(String person, byte[] content) {
        String reference = Integer.toString(kept.size());
        kept.put(person + '/' + reference, content);
        return reference;
    }

    @Override
    public Optional<byte[]> find(String person, String reference) {
        return Optional.ofNullable(kept.get(person + '/' + reference));
    }

    @Override
    public void forget(String person) {
        kept.keySet().removeIf(key -> key.startsWith(person + '/'));
    }
}
