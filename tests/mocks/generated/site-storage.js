module.exports = {type: 'localStorage', namespace: '-iop-manual'};
