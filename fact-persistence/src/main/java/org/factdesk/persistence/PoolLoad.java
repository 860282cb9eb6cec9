package org.factdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import org.factdesk.saving.StoreLoad;

@ApplicationScoped
class PoolLoad implements StoreLoad {
    @Override
    public int connectionsInUse() {
        return EnvDataSource.pools().stream().mapToInt(ConnectionPool::inUse).sum();
    }

    @Override
    public int connectionsAllowed() {
        return EnvDataSource.pools().stream().mapToInt(ConnectionPool::size).sum();
    }
}
