package org.factdesk.web.page;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.ApiKey;
import org.factdesk.web.desk.KeyDesk;

/** A person's own account: the keys that programs act by. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    KeyDesk desk;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private String keyName = "";
    private @Nullable String made;

    /** Makes a key; it is shown on this one page. */
    public void make() {
        problems.gather(() -> {
            made = desk.make(keyName);
            keyName = "";
        });
    }

    /** Takes a key back. */
    public void takeBack(String sha256) {
        desk.takeBack(sha256);
        redirect.to("/account", Map.of("done", "key-taken-back"));
    }

    /** The person's keys, newest first. */
    public List<ApiKey> getKeys() {
        return desk.mine();
    }

    /** The key just made; null where none was. */
    public @Nullable String getMade() {
        return made;
    }

    public String getKeyName() {
        return keyName;
    }

    public void setKeyName(String keyName) {
        this.keyName = keyName;
    }
}
