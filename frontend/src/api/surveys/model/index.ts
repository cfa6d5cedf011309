/**
 * Written by `npm run api` from the contract: do not edit.
 */

export * from './answer';
export * from './campaignDescription';
export * from './campaignState';
export * from './campaignView';
export * from './channel';
export * from './choice';
export * from './choiceResult';
export * from './condition';
export * from './fieldError';
export * from './form';
export * from './listCampaignsParams';
export * from './listPublicCampaignsParams';
export * from './listQuestionnairesParams';
export * from './localDate';
export * from './overallResult';
export * from './pageCampaignView';
export * from './pageQuestionnaireView';
export * from './pageSummary';
export * from './problem';
export * from './publicCampaignSummary';
export * from './publicCampaignView';
export * from './question';
export * from './questionnaireView';
export * from './questionResult';
export * from './questionType';
export * from './recount';
export * from './responseReceipt';
export * from './resultsView';
export * from './siteCode';
export * from './submitResponse';
export * from './submitResponseAnswers';
export * from './text';
export * from './theme';
export * from './themeResult';
